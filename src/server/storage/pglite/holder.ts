import { readFileSync, readlinkSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number. */
export interface Holder {
  readonly pid: number;
  /** When the process began, as the kernel counts; empty where /proc does not tell. */
  readonly began: string;
  /** Boot of the machine and the space its process numbers belong to. */
  readonly machine: string;
}

/** This process. */
export function thisProcess(): Holder {
  return { pid: process.pid, began: beginning(process.pid), machine: machine() };
}

/** Does that process still run? Of one in another container or before a restart of the machine nobody here can tell. */
export function stillRuns(holder: Holder): 'yes' | 'no' | 'unknown' {
  if (holder.machine !== machine()) return 'unknown';
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'no';
  }
  return beginning(holder.pid) === holder.began ? 'yes' : 'no';
}

/** Field 22 of /proc/<pid>/stat; the name in brackets before it may hold anything. */
function beginning(pid: number): string {
  const stat = read(`/proc/${String(pid)}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function machine(): string {
  return `${read('/proc/sys/kernel/random/boot_id').trim()} ${link('/proc/self/ns/pid')}`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
