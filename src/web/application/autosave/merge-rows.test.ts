import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows } from './merge-rows.ts';

const rows = fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'));

describe('两人同时增删、移动一张表的行', () => {
  it('各加一行，两行都在', () => {
    expect(mergeRows(['r1', 'r2'], ['r1', 'r2', 'r3'], ['r1', 'r4', 'r2'])).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('一人删一行，另一人移动，删的不再回来，顺序是后保存的人的', () => {
    expect(mergeRows(['r1', 'r2', 'r3'], ['r3', 'r2', 'r1'], ['r1', 'r3'])).toEqual(['r3', 'r1']);
  });

  it('谁加的行都在，谁删的行都不在，没有一行出现两次', () => {
    fc.assert(
      fc.property(fc.option(rows), rows, rows, (base, mine, theirs) => {
        const merged = mergeRows(base, mine, theirs);
        const before = base ?? [];
        expect(new Set(merged).size).toBe(merged.length);
        for (const row of [...mine, ...theirs]) {
          const removed = before.includes(row) && !(mine.includes(row) && theirs.includes(row));
          expect(merged.includes(row)).toBe(!removed);
        }
      }),
    );
  });

  it('只有一人改过时，就是那人的', () => {
    fc.assert(
      fc.property(rows, rows, (base, mine) => {
        expect(mergeRows(base, mine, base)).toEqual(mine);
      }),
    );
  });
});
