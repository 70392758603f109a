import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('新编号', () => {
  it('是十六个小写字母或 2 到 7 的数字，一万个里没有重复，每个字符都用得到', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    for (const id of ids) expect(id).toMatch(/^[a-z2-7]{16}$/);
    expect(new Set(ids).size).toBe(10_000);
    expect(new Set(ids.join('')).size).toBe(32);
  });
});
