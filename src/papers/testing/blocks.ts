import type { Block, DocumentCell, PaperDocument, Paragraph } from '#programme/definition/document.ts';
import { officialPage } from '#programme/definition/document.ts';

/** A paragraph of plain text, for tests. */
export function plain(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', runs: text === '' ? [] : [{ text }], ...more };
}

/** A cell of plain text, for tests. */
export function cell(text: string, more: Partial<DocumentCell> = {}): DocumentCell {
  return { blocks: text === '' ? [] : [plain(text)], ...more };
}

/** A paper on the official page, for tests. */
export function paper(blocks: readonly Block[], more: Partial<PaperDocument> = {}): PaperDocument {
  return { title: 'Sample', page: officialPage, footerMark: 'draft', blocks, ...more };
}
