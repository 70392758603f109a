import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Listening } from './load-server.ts';

const program = fileURLToPath(new URL('load-server.ts', import.meta.url));

export interface ServerProcess extends Listening {
  readonly pid: number;
  /** Ends it as a power cut would: nothing is finished, nothing is told. */
  kill(): Promise<void>;
}

/**
 * Starts the load server in a process of its own and waits until it listens; of the clerks the first `complete` have a
 * complete application. Throws when it ends before.
 */
export async function startServerProcess(
  dataDir: string,
  clerks: number,
  databaseUrl: string | undefined,
  complete = 0,
): Promise<ServerProcess> {
  const words = [
    dataDir,
    String(clerks),
    String(complete),
    ...(databaseUrl === undefined ? [] : [databaseUrl]),
  ];
  const child = fork(program, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the server ended before it listened');
  });
  const [listening] = (await Promise.race([once(child, 'message'), ended])) as [Listening];
  ended.catch(() => undefined);
  return { ...listening, pid: child.pid ?? 0, kill: () => killed(child) };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
