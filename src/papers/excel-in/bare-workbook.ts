import { strToU8, zipSync } from 'fflate';
import { readParts } from '../word-in/read-parts.ts';
import { WordRefused } from '../word-in/word-refused.ts';
import { ExcelRefused } from './excel-refused.ts';
import type { ExcelRefusal } from './words.zh.ts';

/** Of the file as it comes, in bytes. */
export const mostExcelBytes = 10 * 1024 * 1024;
const mostCells = 100_000;
const mostColumn = 300;
const mostRow = 6000;
const mostMerges = 3000;

/** The parts that say what stands in the cells. Macros, links to other files, pictures and comments are none of them. */
const kept =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;
const sheet = /^xl\/worksheets\/[^/]+\.xml$/iu;

const codes: Readonly<Record<string, ExcelRefusal>> = {
  notZip: 'notExcel',
  oldWord: 'oldExcel',
  encrypted: 'encrypted',
  tooManyParts: 'tooManyParts',
  tooLarge: 'tooLarge',
};

/**
 * A workbook with nothing but its cells and how they look, packed anew from what was unpacked within bounds: whoever
 * reads it meets no bomb, no entity, no sheet that reaches to the last column of the last row.
 * Refuses (`ExcelRefused`): `notExcel`, `oldExcel`, `encrypted`, `tooManyParts`, `tooLarge`, `entities`, `tooManyCells`,
 * `tooManyMerges`, `damaged`.
 */
export async function bareWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > mostExcelBytes) throw new ExcelRefused('tooLarge');
  const parts: Record<string, Uint8Array> = {};
  try {
    const read = await readParts(bytes);
    if (!read.names.includes('xl/workbook.xml')) throw new ExcelRefused('notExcel');
    for (const name of read.names.filter((one) => kept.test(one))) {
      const xml = (await read.xml(name)) ?? '';
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new ExcelRefused('entities');
      if (sheet.test(name)) needModestSheet(xml);
      parts[name] = strToU8(
        xml.replace(/^\uFEFF/u, '').replace(/^(<\?xml[^<>]{0,200}?encoding=["'])[^"']{0,100}/u, '$1UTF-8'),
      );
    }
  } catch (error) {
    if (error instanceof WordRefused) throw new ExcelRefused(codes[error.code] ?? 'damaged');
    throw error;
  }
  return zipSync(parts, { level: 0 });
}

// Each pattern looks only so far from where it begins: a tag may be without end.
const address = /<(?:\w{1,40}:)?c\s[^<>]{0,500}?\br="([A-Za-z]{1,10})(\d{1,12})"/gu;

/** A few bytes may speak of a cell at the far end of the sheet: all between would have to be held. */
function needModestSheet(xml: string): void {
  if (count(xml, /<(?:\w{1,40}:)?c[\s/>]/gu) > mostCells) throw new ExcelRefused('tooManyCells');
  if (count(xml, /<(?:\w{1,40}:)?mergeCell\s/gu) > mostMerges) throw new ExcelRefused('tooManyMerges');
  for (const found of xml.matchAll(address)) {
    const [whole, letters = '', row = ''] = found;
    if (Number(row) <= mostRow && columnNumber(letters) <= mostColumn) continue;
    // A cell that is only coloured says nothing, and many files colour whole rows.
    if (content.test(xml.slice(found.index + whole.length, found.index + whole.length + 300)))
      throw new ExcelRefused('tooManyCells');
  }
}

const content = /^[^>/]*>\s*<(?:\w{1,40}:)?(?:v|is|f)\b/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Beyond this range nothing is read. */
export const readRange = `A1:KN${String(mostRow)}`;
