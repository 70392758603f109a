import { excelInWords, type ExcelRefusal } from './words.zh.ts';

/** An Excel file that is not read, and why; `message` is the sentence for people. */
export class ExcelRefused extends Error {
  readonly code: ExcelRefusal;

  constructor(code: ExcelRefusal) {
    super(excelInWords[code]);
    this.name = 'ExcelRefused';
    this.code = code;
  }
}
