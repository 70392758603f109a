/**
 * Reads what a spreadsheet puts on the clipboard: rows of cells, parted by tabs. A cell with line breaks or quotes comes
 * in quotes, its own quotes doubled.
 */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;
  while (cell.lastIndex <= plain.length) {
    const found = cell.exec(plain);
    if (found === null) break;
    const [, quoted, bare = '', end = ''] = found;
    row.push((quoted === undefined ? bare : quoted.replace(/""/g, '"')).trim());
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
