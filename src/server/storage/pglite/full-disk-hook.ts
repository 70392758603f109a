import type { FileOperations } from './file-operations.ts';
import type { SpareRoom } from './spare-room.ts';

/** ENOSPC, as WebAssembly programs count errors. */
const noSpace = 51;

/** When a write finds the disk full – not at all or in part –, the spare room is given up and the rest written. */
export function setFullDiskHook(operations: FileOperations, room: Pick<SpareRoom, 'giveUp'>): void {
  const write = operations.write.bind(operations);
  operations.write = (file, bytes, offset, length, position) => {
    const written = attempt(() => write(file, bytes, offset, length, position)) ?? 0;
    if (written === length) return written;
    // With nothing left to give up, the second attempt tells PostgreSQL what is wrong.
    room.giveUp();
    const place = position === undefined ? undefined : position + written;
    return written + write(file, bytes, offset + written, length - written, place);
  };
}

/** Undefined when the disk is full; anything else that goes wrong is thrown on. */
function attempt(write: () => number): number | undefined {
  try {
    return write();
  } catch (error) {
    if ((error as { errno?: number }).errno === noSpace) return undefined;
    throw error;
  }
}
