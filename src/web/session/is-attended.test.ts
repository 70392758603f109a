import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAttended, restsAfter } from './is-attended.ts';

describe('页面前面有没有人', () => {
  it('一分钟没有动静就算没有人：不能让没有人的会话一直不过期', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(10_000_000), (activeAt, since) => {
        expect(isAttended(activeAt + since, activeAt)).toBe(since <= restsAfter);
      }),
    );
  });
});
