import { documentParagraphs, documentTables, type DocxTable } from '#papers/testing/read-docx.ts';
import type { PaperCell } from '#programme/views/paper-cells.ts';
import { tablePlace } from './full-dossier.ts';
import { isProseTable } from './unique-values.ts';

/** A Word file as its reader sees it: its lines, and its tables without those that prose brought along. */
export interface WordPaper {
  readonly lines: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly DocxTable[];
}

export function readWord(bytes: Uint8Array): WordPaper {
  return {
    lines: documentParagraphs(bytes).map(({ style = '', text }) => ({ style, text })),
    tables: documentTables(bytes).filter(({ rows }) => !isProseTable(rows[0]?.cells[0]?.text ?? '')),
  };
}

/** What stands at a place of a Word file: a cell, the value of a cover line, or the lines below a heading. */
export function wordAt(paper: WordPaper, place: PaperCell): string | undefined {
  const at = tablePlace(place);
  if (at) return paper.tables[at.table - 1]?.rows[at.row - 1]?.cells[at.column - 1]?.text;
  const cover = /^cover (\d+)$/u.exec(place.cell);
  if (!cover) return wordSection(paper, place.cell);
  const covers = paper.lines.flatMap(({ text }) => /^.*：\t(.*)\t$/u.exec(text)?.[1] ?? []);
  return covers[Number(cover[1]) - 1];
}

/** The lines between an official heading and the next one; headings of prose (题…) belong to the prose. */
function wordSection({ lines }: WordPaper, heading: string): string | undefined {
  const isHeading = (line: { style: string; text: string }) =>
    /^Heading/u.test(line.style) && !/^题\d{4}文$/u.test(line.text);
  const start = lines.findIndex((line) => isHeading(line) && line.text === heading);
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex(isHeading);
  const below = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return below.map(({ text }) => text).join('\n');
}
