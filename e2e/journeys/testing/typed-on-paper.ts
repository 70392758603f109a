import { officeParts, documentTables, documentParagraphs } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { printLeaf } from '#programme/views/print-answer.ts';

/** Shorter values stand on a paper by chance. */
const fewest = 4;

/** How the paper prints each of these leaves, where that is long enough to be found by. */
export function printedValues(dossier: Dossier, leaves: readonly string[]): [string, string][] {
  const notice = indexProgramme(shanxi2023, dossier.centreType, dossier.year ?? shanxi2023.year);
  const open = openDossier(notice, dossier);
  return leaves.flatMap((leaf) => {
    const printed = printLeaf(open, leaf);
    return printed.length < fewest ? [] : [[leaf, printed] as [string, string]];
  });
}

const dense = (text: string): string => text.replace(/[\s\u200b]/gu, '');

/** All that stands on a Word file. */
export const wordText = (bytes: Uint8Array): string =>
  dense(
    [
      ...documentParagraphs(bytes).map(({ text }) => text),
      ...documentTables(bytes).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ),
    ].join('\n'),
  );

/** All that stands on a PDF. */
export const pdfWords = async (bytes: Uint8Array): Promise<string> =>
  dense((await pdfText(bytes)).map(({ text }) => text).join('\n'));

/** All that stands in an Excel file. */
export const excelText = (bytes: Uint8Array): string =>
  dense([...officeParts(bytes).values()].join('\n').replace(/<[^>]+>/gu, ''));

/** The values that do not stand in a text. */
export const missingFrom = (text: string, values: readonly (readonly [string, string])[]): string[] =>
  values.filter(([, value]) => !text.includes(dense(value))).map(([leaf, value]) => `${leaf}：${value}`);
