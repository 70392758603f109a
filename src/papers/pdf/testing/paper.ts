import {
  officialPage,
  type Block,
  type DocumentCell,
  type PaperDocument,
  type Paragraph,
} from '#programme/definition/document.ts';

/** A paper of these blocks on the official page. */
export function paper(blocks: readonly Block[], more: Partial<PaperDocument> = {}): PaperDocument {
  return { title: '样张', page: officialPage, footerMark: '草稿', blocks, ...more };
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', runs: [{ text }], ...more };
}

export function cell(text: string, more: Partial<DocumentCell> = {}): DocumentCell {
  return { blocks: [paragraph(text)], ...more };
}

/** Without spaces, line ends and joiners: what a reader infers between two characters differs from reader to reader. */
export function dense(text: string): string {
  return text.replace(/[\s\u2060]/g, '');
}
