import type { PaperDocument } from '#programme/definition/document.ts';

/**
 * The same paper with other words in every place: Typst remembers what it has set before, and a paper that is set a
 * second time costs next to nothing.
 */
export function vary(document: PaperDocument, round: number): PaperDocument {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'text' && typeof value === 'string' && value !== '' ? `${value}${String(round)}` : value,
    ),
  ) as PaperDocument;
}
