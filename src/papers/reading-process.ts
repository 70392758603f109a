import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessLimits {
  /** For one file. */
  readonly milliseconds: number;
  /** For which it may say nothing; not watched where it is left out. */
  readonly millisecondsOfSilence?: number;
  /** Of the process; watched where the system tells. */
  readonly bytes: number;
}

/** Why a file was not read to its end; `ended`: the process died of it. */
export type ProcessFault = 'tookTooLong' | 'tookTooMuchMemory' | 'ended';

/** How a process is started and understood. */
export interface ReadingProcess<Reading> {
  readonly program: URL;
  readonly heapMegabytes: number;
  /** `advanced` where bytes and maps are sent; JSON where it is left out. */
  readonly serialization?: 'advanced';
  readonly limits: ProcessLimits;
  /** What a message says; null where the reading goes on. */
  readonly readingIn: (message: unknown) => Reading | null;
  readonly faultReading: (fault: ProcessFault) => Reading;
}

/** Reads what others sent in a process of its own, one file after the other. */
export interface Reader<Request, Reading> {
  /** What is in the file; a fault where it is not read within the limits. Never throws for a file. */
  read(request: Request): Promise<Reading>;
  /** Ends the process; what is still under way has the fault `ended`. */
  close(): void;
}

/**
 * Starts a reader. Its process comes with the first file (some 0.3 s) and stays; one that goes beyond the limits, or
 * dies, is ended, and the next file gets another. Idle it does not keep this process alive.
 */
export function createReader<Request extends string | object, Reading>(
  kind: ReadingProcess<Reading>,
): Reader<Request, Reading> {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): ChildProcess => {
    const started = fork(kind.program, [], {
      execArgv: [`--max-old-space-size=${String(kind.heapMegabytes)}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: kind.serialization ?? 'json',
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
        try {
          child ??= start();
        } catch {
          // The machine has no room for another process now; the next file may find some.
          return kind.faultReading('ended');
        }
        return readIn(child, request, kind, end);
      });
      last = turn;
      return turn;
    },
    close: end,
  };
}

function readIn<Reading>(
  child: ChildProcess,
  request: string | object,
  { limits, readingIn, faultReading }: ReadingProcess<Reading>,
  end: () => void,
): Promise<Reading> {
  return new Promise((resolve) => {
    const finish = (reading: Reading) => {
      for (const timer of [silence, whole]) clearTimeout(timer);
      clearInterval(memory);
      child.off('message', hear).off('exit', gone).off('error', gone);
      child.unref();
      child.channel?.unref();
      resolve(reading);
    };
    const give = (fault: ProcessFault) => () => {
      finish(faultReading(fault));
      end();
    };
    const gone = give('ended');
    const hear = (message: unknown) => {
      const reading = readingIn(message);
      if (reading === null) silence.refresh();
      else finish(reading);
    };
    const silence = setTimeout(give('tookTooLong'), limits.millisecondsOfSilence ?? limits.milliseconds);
    const whole = setTimeout(give('tookTooLong'), limits.milliseconds);
    const memory = setInterval(() => {
      if (memoryOf(child.pid) > limits.bytes) give('tookTooMuchMemory')();
    }, 100);
    child.ref();
    child.channel?.ref();
    child.on('message', hear).on('exit', gone).on('error', gone);
    // Where the process could not be started there is no way to it.
    if (child.channel) child.send(request, (error) => error && gone());
    else gone();
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
