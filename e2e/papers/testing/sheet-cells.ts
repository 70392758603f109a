import { officePart } from '#papers/testing/read-docx.ts';
import { allOf, childrenOf, textIn } from '#papers/testing/xml-tree.ts';

/** The cells of the first sheet of an Excel file that hold anything, by their names (B4). */
export function sheetCells(bytes: Uint8Array): Map<string, string> {
  const shared = allOf(officePart(bytes, 'xl/sharedStrings.xml'), 'si').map((item) =>
    allOf(item, 't').map(textIn).join(''),
  );
  const cells = new Map<string, string>();
  for (const cell of allOf(officePart(bytes, 'xl/worksheets/sheet1.xml'), 'c')) {
    const value = childrenOf(cell, 'v').map(textIn).join('');
    const text = cell.attributes['t'] === 's' ? (shared[Number(value)] ?? '') : value;
    const name = cell.attributes['r'];
    if (name !== undefined && text !== '') cells.set(name, text);
  }
  return cells;
}
