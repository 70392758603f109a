import { extname } from 'node:path';
import { mostExcelBytes } from '#papers/excel-in/bare-workbook.ts';
import { ExcelRefused } from '#papers/excel-in/excel-refused.ts';
import { excelInWords } from '#papers/excel-in/words.zh.ts';
import { Refusal } from '#kernel/refusal.ts';
import { placing, type ListOutcome, type SayOf } from '#programme/lists/list-outcome.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { JudgedList, ListRow } from '#programme/lists/judged-list.ts';
import type { Asking } from '../../context.ts';
import { readUpload } from '../../files/read-upload.ts';
import { lists } from './reader.ts';

/** A file read as a list. */
export interface ListFile {
  readonly fileName: string;
  readonly xlsx: Uint8Array;
  readonly list: ImportableList;
  readonly judged: JudgedList;
}

/** The sentence that a refusal quotes brings its own full stop. */
const unended = (sentence: string): string => sentence.replace(/。$/u, '');

const refused = (name: string, problem: string): Refusal =>
  new Refusal('fileRefused', { name, problem: unended(problem) });

/** Work on a workbook that may refuse it: the refusal names the file. */
export function readable<Read>(name: string, work: Promise<Read>): Promise<Read> {
  return work.catch((error: unknown) => {
    throw error instanceof ExcelRefused ? refused(name, error.message) : error;
  });
}

/**
 * Reads an upload of the one who asks as a list, in a process of its own. Refuses as `readUpload` does, and `fileRefused` with what is wrong
 * where it is no workbook or no such list.
 */
export async function readListFile(
  asking: Asking,
  uploadId: string,
  list: ImportableList,
): Promise<ListFile> {
  const tooLarge = unended(excelInWords.tooLarge);
  const { fileName: name, bytes } = await readUpload(
    asking.dataDir,
    asking.actor,
    uploadId,
    mostExcelBytes,
    tooLarge,
  );
  const extension = extname(name).slice(1).toLowerCase();
  const { judged, xlsx } = await readable(name, lists.read({ bytes, extension, list }));
  if ('problems' in judged) throw refused(name, judged.problems.join(''));
  return { fileName: name, xlsx, list, judged };
}

/** A list before what is there: every fault with its place, and what of it can be taken. */
export type SetAgainst<Take> = ListFile & { readonly outcome: ListOutcome<Take> };

/** Sets the rows that are well written against what is there. */
export function setAgainst<Take>(
  file: ListFile,
  judge: (rows: readonly ListRow[], say: SayOf) => ListOutcome<Take>,
): SetAgainst<Take> {
  return { ...file, outcome: judge(file.judged.rows, placing(file.list, file.judged.header)) };
}
