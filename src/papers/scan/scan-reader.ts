import { createReader, type Reader } from '../reading-process.ts';
import type { ScanReading } from './scan-reading.ts';

/** What the process says: that a page is read, or all. */
export type ScanAnswer = { readonly page: number } | { readonly reading: ScanReading };

export interface ScanLimits {
  /** For one page, and as much again for the opening of the file. */
  readonly millisecondsAPage: number;
  readonly milliseconds: number;
  /** Of the process; watched where the system tells. */
  readonly bytes: number;
}

const usual: ScanLimits = {
  millisecondsAPage: 15_000,
  milliseconds: 300_000,
  bytes: 1024 * 1024 ** 2,
};

/** Reads the codes of the scan at a path; what is still under way when it is closed is `unreadable`. */
export type ScanReader = Reader<string, ScanReading>;

/** Starts a reader of scans in a process of its own. */
export function createScanReader(limits: ScanLimits = usual): ScanReader {
  const { milliseconds, millisecondsAPage, bytes } = limits;
  return createReader({
    program: new URL('./scan-process.ts', import.meta.url),
    heapMegabytes: 384,
    limits: { milliseconds, millisecondsOfSilence: 2 * millisecondsAPage, bytes },
    readingIn(message) {
      const said = message as ScanAnswer;
      return 'reading' in said ? said.reading : null;
    },
    faultReading: (fault) => ({ fault: fault === 'ended' ? 'unreadable' : fault }),
  });
}
