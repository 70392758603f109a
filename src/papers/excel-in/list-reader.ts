import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { judgeList } from '#programme/lists/judge-list.ts';
import { createReader, type ProcessLimits } from '../reading-process.ts';
import { ExcelRefused } from './excel-refused.ts';
import type { Marks } from './mark-excel.ts';
import type { ExcelRefusal } from './words.zh.ts';

type Judged = ReturnType<typeof judgeList>;

/** A file that is to be read as a list. */
export interface ListToRead {
  readonly bytes: Uint8Array;
  /** Of its name, in lower case, without the dot. */
  readonly extension: string;
  readonly list: ImportableList;
}

interface ListToMark {
  readonly xlsx: Uint8Array;
  readonly marks: Marks;
}

/** What the process is asked. */
export type ListRequest = ListToRead | ListToMark;

/** What it says; `converted` is null where the file is .xlsx itself. */
export type ListAnswer =
  | { readonly judged: Judged; readonly converted: Uint8Array | null }
  | { readonly marked: Uint8Array }
  | { readonly fault: ExcelRefusal };

/** Reads and marks lists that others sent, one after the other. */
export interface ListReader {
  /** The list, and the file as .xlsx. Refuses (`ExcelRefused`) as `readSheets` does, `tookTooLong`, `tookTooMuchMemory`. */
  read(file: ListToRead): Promise<{ readonly judged: Judged; readonly xlsx: Uint8Array }>;
  /** The workbook with its marks. Refuses (`ExcelRefused`) as `markExcel` does, `tookTooLong`, `tookTooMuchMemory`. */
  mark(xlsx: Uint8Array, marks: Marks): Promise<Uint8Array>;
  close(): void;
}

/** The conversion of an old format has to fit into the time. */
const usual: ProcessLimits = { milliseconds: 120_000, bytes: 1024 * 1024 ** 2 };

/** Starts a reader of lists in a process of its own. */
export function createListReader(limits: ProcessLimits = usual): ListReader {
  const reader = createReader<ListRequest, ListAnswer>({
    program: new URL('./list-process.ts', import.meta.url),
    heapMegabytes: 512,
    serialization: 'advanced',
    limits,
    readingIn: (message) => message as ListAnswer,
    faultReading: (fault) => ({ fault: fault === 'ended' ? 'damaged' : fault }),
  });
  const refused = (answer: ListAnswer) => new ExcelRefused('fault' in answer ? answer.fault : 'damaged');
  return {
    async read(file) {
      const answer = await reader.read(file);
      if (!('judged' in answer)) throw refused(answer);
      return { judged: answer.judged, xlsx: answer.converted ?? file.bytes };
    },
    async mark(xlsx, marks) {
      const answer = await reader.read({ xlsx, marks });
      if (!('marked' in answer)) throw refused(answer);
      return answer.marked;
    },
    close: () => reader.close(),
  };
}
