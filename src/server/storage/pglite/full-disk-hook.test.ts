import { describe, expect, it } from 'vitest';
import type { FileOperations } from './file-operations.ts';
import { setFullDiskHook } from './full-disk-hook.ts';

/** A disk of a few bytes, as PGlite's file system shows it: a write is cut short, or refused with ENOSPC (51). */
function smallDisk(free: number, spare: number) {
  const kept: number[] = [];
  let left = free;
  const operations: FileOperations = {
    write(_, bytes, offset, length, position = kept.length) {
      if (left === 0) throw Object.assign(new Error('full'), { errno: 51 });
      const possible = Math.min(left, length);
      left -= possible;
      kept.splice(position, possible, ...bytes.subarray(offset, offset + possible));
      return possible;
    },
  };
  setFullDiskHook(operations, {
    giveUp() {
      left += spare;
      return spare > 0;
    },
  });
  return { kept, write: () => operations.write({ nfd: 1 }, Uint8Array.of(9, 1, 2, 3, 4), 1, 4, kept.length) };
}

describe('写到一半磁盘满了', () => {
  it.each([
    ['一个字节也没有写下', 0],
    ['只写下一部分', 3],
  ])('%s：让出预留的空间，写完为止', (_, free) => {
    const disk = smallDisk(free, 100);
    expect(disk.write()).toBe(4);
    expect(disk.kept).toEqual([1, 2, 3, 4]);
  });

  it('没有可让的了，就如实说写不下', () => {
    expect(() => smallDisk(0, 0).write()).toThrow('full');
  });
});
