import type { SheetGrid } from '#programme/lists/sheet-grid.ts';
import { convertOffice } from '../word-in/convert-office.ts';
import { WordRefused } from '../word-in/word-refused.ts';
import { ExcelRefused } from './excel-refused.ts';
import { readExcel } from './read-excel.ts';

/** Formats that LibreOffice turns into .xlsx. WPS writes .et in the old form of Excel. */
const convertible: Readonly<Record<string, string>> = { xls: 'xls', et: 'xls', ods: 'ods' };

/** A workbook as it was read, and its bytes as .xlsx. */
export interface ReadSheets {
  readonly sheets: readonly SheetGrid[];
  readonly xlsx: Uint8Array;
}

/**
 * Reads a spreadsheet by its bytes and the extension of its name: .xlsx itself, .xls, .et and .ods through LibreOffice
 * where it is installed. Refuses (`ExcelRefused`) as `readExcel` does, and `noConverter`, `notConverted`.
 */
export async function readSheets(bytes: Uint8Array, extension: string): Promise<ReadSheets> {
  try {
    return { sheets: await readExcel(bytes), xlsx: bytes };
  } catch (error) {
    const from = convertible[extension];
    if (
      !(error instanceof ExcelRefused) ||
      !['oldExcel', 'notExcel'].includes(error.code) ||
      from === undefined
    )
      throw error;
    const xlsx = await convert(bytes, from);
    return { sheets: await readExcel(xlsx), xlsx };
  }
}

async function convert(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  try {
    return await convertOffice(bytes, extension, { to: 'xlsx', filter: 'Calc MS Excel 2007 XML' });
  } catch (error) {
    if (!(error instanceof WordRefused)) throw error;
    throw new ExcelRefused(error.code === 'noConverter' ? 'noConverter' : 'notConverted');
  }
}
