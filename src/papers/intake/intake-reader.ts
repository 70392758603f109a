import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { Intake } from '#programme/intake/intake.ts';
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

export interface IntakeLimits {
  /** For one file; the conversion of an old format has to fit into it. */
  readonly milliseconds: number;
  /** Of the process; watched where the system tells. */
  readonly bytes: number;
}

const usual: IntakeLimits = { milliseconds: 120_000, bytes: 1024 * 1024 ** 2 };

/** Reads filled-in papers in a process of its own, one after the other. */
export interface IntakeReader {
  /** What the file answers; a fault where it is not read within the limits. Never throws for a file. */
  read(request: IntakeRequest): Promise<IntakeAnswer>;
  /** Ends the process; what is still under way is `damaged`. */
  close(): void;
}

/**
 * Starts a reader. Its process comes with the first file and stays; one that goes beyond the limits, or dies, is ended,
 * and the next file gets another. Idle it does not keep this process alive.
 */
export function createIntakeReader(limits: IntakeLimits = usual): IntakeReader {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const start = (): ChildProcess => {
    const started = fork(new URL('./intake-process.ts', import.meta.url), [], {
      execArgv: ['--max-old-space-size=512'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };
  const end = (): void => {
    const ended = child;
    child = undefined;
    ended?.kill('SIGKILL');
  };
  return {
    read(request) {
      const turn = last.then(() => {
        child ??= start();
        return readIn(child, request, limits, end);
      });
      last = turn;
      return turn;
    },
    close: end,
  };
}

function readIn(
  child: ChildProcess,
  request: IntakeRequest,
  limits: IntakeLimits,
  end: () => void,
): Promise<IntakeAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: IntakeAnswer) => {
      clearTimeout(whole);
      clearInterval(memory);
      child.off('message', hear).off('exit', gone).off('error', gone);
      child.unref();
      child.channel?.unref();
      resolve(answer);
    };
    const give = (fault: IntakeFault) => () => {
      finish({ fault });
      end();
    };
    const gone = give('damaged');
    const hear = (message: unknown) => finish(message as IntakeAnswer);
    const whole = setTimeout(give('tookTooLong'), limits.milliseconds);
    const memory = setInterval(() => {
      if (memoryOf(child.pid) > limits.bytes) give('tookTooMuchMemory')();
    }, 100);
    child.ref();
    child.channel?.ref();
    child.on('message', hear).on('exit', gone).on('error', gone);
    child.send(request, (error) => {
      if (error) gone();
    });
  });
}

const pageBytes = 4096;

/** What a process holds in memory; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/statm`, 'latin1').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}
