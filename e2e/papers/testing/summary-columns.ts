import type { Programme } from '#programme/definition/programme.ts';
import { dense } from './dense.ts';
import type { FullDossier } from './full-dossier.ts';
import type { ReadPaper } from './judge-paper.ts';
import type { PdfPaper } from './pdf-cells.ts';

/**
 * What is wrong about the row of a dossier in 附件4, as Word, PDF and Excel: a value that is not below the head of
 * its column, or not in its row (counted from 1).
 */
export function summaryFaults(
  programme: Programme,
  full: FullDossier,
  row: number,
  { word, pdf }: ReadPaper,
  excel: ReadonlyMap<string, string>,
): string[] {
  const headRow = Number([...excel].find(([, text]) => text === '序号')?.[0].slice(1));
  return full.fields.flatMap(({ leaf, printed, places }) =>
    places
      .filter(({ paper }) => paper === 'summary')
      .flatMap(({ cell }) => {
        const column = Number(cell.slice(1));
        const label = programme.summary.columns[column - 1]?.label ?? '';
        const letter = String.fromCharCode(64 + column);
        const found = {
          Word: [word.tables[0]?.rows[0], word.tables[0]?.rows[row]].map(
            (one) => one?.cells[column - 1]?.text,
          ),
          Excel: [excel.get(`${letter}${String(headRow)}`), excel.get(`${letter}${String(headRow + row)}`)],
          PDF: isUnder(pdf, printed, label, row) ? [label, printed] : [],
        };
        return Object.entries(found)
          .filter(([, [head, value]]) => head !== label || value !== printed)
          .map(
            ([file, values]) =>
              `${leaf.id}：${file} 的 ${letter} 列是“${values.join('”之下“')}”，应为“${label}”之下“${printed}”`,
          );
      }),
  );
}

/** Is a value, which stands but once, below the head of its column and right of its number? */
function isUnder({ cells }: PdfPaper, text: string, label: string, row: number): boolean {
  const [cell, ...more] = cells.filter((one) => dense(one.text) === dense(text));
  const head = cells.find((one) => dense(one.text) === dense(label));
  const number = cells.find((one) => dense(one.text) === String(row));
  if (!cell || !head || !number || more.length > 0) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 2;
  return (
    near(head.left, cell.left) &&
    near(head.right, cell.right) &&
    near(number.top, cell.top) &&
    near(number.bottom, cell.bottom)
  );
}
