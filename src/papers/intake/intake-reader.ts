import type { Dossier } from '#programme/answers/dossier.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { Intake } from '#programme/intake/intake.ts';
import { createReader, type Reader } from '../reading-process.ts';
import type { WordRefusal } from '../word-in/words.zh.ts';

/** A file to read, and the dossier it is read for. */
export interface IntakeRequest {
  readonly path: string;
  readonly name: string;
  /** Of its name, without the dot. */
  readonly extension: string;
  /** Where the pictures of the file are written, each under the SHA-256 of its bytes. */
  readonly folder: string;
  readonly programme: Programme;
  readonly year: number;
  readonly dossier: Dossier;
}

export interface ReadPicture {
  readonly hash: string;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** Beside what the reader of Word refuses: the limits of the process. */
export type IntakeFault = WordRefusal | 'tookTooLong' | 'tookTooMuchMemory';

export type IntakeAnswer =
  { readonly intake: Intake; readonly pictures: readonly ReadPicture[] } | { readonly fault: IntakeFault };

/** Starts a reader of filled-in papers in a process of its own; the conversion of an old format has to fit into its time. */
export function createIntakeReader(): Reader<IntakeRequest, IntakeAnswer> {
  return createReader({
    program: new URL('./intake-process.ts', import.meta.url),
    heapMegabytes: 512,
    limits: { milliseconds: 120_000, bytes: 1024 * 1024 ** 2 },
    readingIn: (message) => message as IntakeAnswer,
    faultReading: (fault) => ({ fault: fault === 'ended' ? 'damaged' : fault }),
  });
}
