import { officialPage, type Block, type PaperDocument } from '#programme/definition/document.ts';

/** One piece of evidence as its writer described it: lines, page by page. */
export interface EvidenceSource {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly (readonly string[])[];
  readonly links: readonly {
    readonly target: string;
    readonly pages: readonly [number, number] | null;
    readonly order: number;
  }[];
}

/** One light face throughout: dozens of these files lie in the repository. */
const face = 'hei';

/** An invented paper, marked 样例 on each page. */
export function evidencePaper(source: EvidenceSource): PaperDocument {
  const blocks = source.pages.flatMap((lines, index): Block[] => [
    ...(index === 0 ? [] : [{ type: 'pageBreak' } as const]),
    { type: 'paragraph', runs: [{ text: '样例 · 虚构材料，仅供演示' }], align: 'right', face, size: 12 },
    ...(index === 0 ? [heading(source.title), { type: 'space', mm: 6 } as const] : []),
    ...lines.map((line): Block => ({
      type: 'paragraph',
      runs: line === '' ? [] : [{ text: line }],
      align: 'left',
      face,
      size: 14,
    })),
  ]);
  return { title: `${source.title}（样例）`, page: officialPage, footerMark: '样例', blocks };
}

function heading(text: string): Block {
  return { type: 'paragraph', runs: [{ text }], align: 'center', face, size: 20 };
}
