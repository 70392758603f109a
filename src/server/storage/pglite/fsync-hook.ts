import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { type FileOperations, mountPoint } from './file-operations.ts';

/** EIO, as WebAssembly programs count errors: PostgreSQL then stops rather than believe the disk. */
const ioError = 29;

/**
 * Makes PostgreSQL's fsync reach the disk. PGlite's file system has none, so that a commit would be gone with the
 * power. In: the folder on this machine. Out: how many times the disk was asked so far.
 */
export function setFsyncHook(operations: FileOperations, folder: string): () => number {
  let calls = 0;
  operations.fsync = (file) => {
    calls += 1;
    try {
      if (file.nfd === undefined) syncPath(join(folder, (file.path ?? mountPoint).slice(mountPoint.length)));
      else fsyncSync(file.nfd);
      return 0;
    } catch {
      return ioError;
    }
  };
  return () => calls;
}

/** Asks the disk to keep a file or a folder as it is now. */
export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** PostgreSQL's start parameters without the one that turns fsync off; fdatasync never reaches the hook, fsync does. */
export function durableParameters(lite: typeof PGlite): string[] {
  return [...lite.defaultStartParams.filter((word) => word !== '-F'), '-c', 'wal_sync_method=fsync'];
}
