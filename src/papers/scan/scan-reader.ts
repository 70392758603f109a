import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ScanFault, ScanReading } from './scan-reading.ts';

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

/** Reads scans in a process of its own, one after the other. */
export interface ScanReader {
  /** The codes of the scan at this path; a fault where it cannot be read within the limits. Never throws for a file. */
  read(path: string): Promise<ScanReading>;
  /** Ends the process; what is still under way is `unreadable`. */
  close(): void;
}

/**
 * Starts a reader. Its process comes with the first scan (some 0.3 s) and stays; one that goes beyond the limits, or
 * dies, is ended, and the next scan gets another. Idle it does not keep this process alive.
 */
export function createScanReader(limits: ScanLimits = usual): ScanReader {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = fork(new URL('./scan-process.ts', import.meta.url), [], {
      execArgv: ['--max-old-space-size=384'],
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

  const readNow = (path: string): Promise<ScanReading> => {
    child ??= start();
    const reading = readIn(child, path, limits, end);
    return reading;
  };

  return {
    read(path) {
      const turn = last.then(() => readNow(path));
      last = turn;
      return turn;
    },
    close: end,
  };
}

function readIn(
  child: ChildProcess,
  path: string,
  limits: ScanLimits,
  end: () => void,
): Promise<ScanReading> {
  return new Promise((resolve) => {
    const finish = (reading: ScanReading) => {
      for (const timer of [page, whole]) clearTimeout(timer);
      clearInterval(memory);
      child.off('message', hear).off('exit', gone).off('error', gone);
      child.unref();
      child.channel?.unref();
      resolve(reading);
    };
    const give = (fault: ScanFault) => () => {
      finish({ fault });
      end();
    };
    const gone = give('unreadable');
    const hear = (message: unknown) => {
      const said = message as ScanAnswer;
      if ('reading' in said) finish(said.reading);
      else page.refresh();
    };
    const page = setTimeout(give('tookTooLong'), 2 * limits.millisecondsAPage);
    const whole = setTimeout(give('tookTooLong'), limits.milliseconds);
    const memory = setInterval(() => {
      if (memoryOf(child.pid) > limits.bytes) give('tookTooMuchMemory')();
    }, 100);
    child.ref();
    child.channel?.ref();
    child.on('message', hear).on('exit', gone).on('error', gone);
    child.send(path, (error) => {
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
