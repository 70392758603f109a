import { pdfBookmarks, pdfText, type PdfBookmark } from '#papers/testing/read-pdf.ts';
import { dense } from './dense.ts';
import type { WordPaper } from './word-places.ts';

/** The text of a section of the plan; where a page ends there stands a form feed. */
export type Sections = ReadonlyMap<string, string>;

/** From each official heading to the next one. */
export function wordSections(paper: WordPaper, headings: readonly string[]): Sections {
  const text: Record<string, string> = {};
  let open: string | undefined;
  for (const line of paper.lines) {
    if (/^Heading/u.test(line.style) && headings.includes(line.text)) open = line.text;
    else if (open !== undefined) text[open] = (text[open] ?? '') + dense(line.text);
  }
  return new Map(Object.entries(text));
}

/** The same of a PDF; the foot of its pages (from `bottom` points up) is left out. */
export async function pdfSections(
  bytes: Uint8Array,
  headings: readonly string[],
  bottom: number,
): Promise<Sections> {
  const marks = (await pdfBookmarks(bytes)).flatMap(flatten).filter(({ title }) => headings.includes(title));
  const pages = (await pdfText(bytes)).map(({ chars, height }) =>
    dense(chars.map((char) => (char.y + char.h / 2 > height - bottom ? '' : char.char)).join('')),
  );
  const starts = pages.map((_, page) => pages.slice(0, page).reduce((sum, text) => sum + text.length + 1, 0));
  const all = pages.join('\f');
  let from = 0;
  const places = marks.map(({ title, page }) => {
    const sought = dense(title);
    from = placeOf(all, sought, Math.max(from, starts[page - 1] ?? 0));
    return { title, from };
  });
  return new Map(
    places.map(({ title, from: at }, index) => {
      return [title, all.slice(at + dense(title).length, places[index + 1]?.from)];
    }),
  );
}

const flatten = (mark: PdfBookmark): PdfBookmark[] => [mark, ...mark.children.flatMap(flatten)];

/** A heading is never cut by the end of a page. */
function placeOf(all: string, sought: string, from: number): number {
  const at = all.indexOf(sought, from);
  if (at < 0) throw new Error(`PDF 里没有标题“${sought}”`);
  return at;
}
