import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restsAfter } from '../../session/is-attended.ts';
import { isBeatDue } from './is-beat-due.ts';

describe('什么时候告诉同事自己在', () => {
  const at = (now: number, movedAt: number | null = null) =>
    isBeatDue({ now, saidAt: 100_000, activeAt: now, movedAt });

  it('刚打开就说，以后二十秒一次；换了地方停稳了就说', () => {
    expect(isBeatDue({ now: 5, saidAt: null, activeAt: 0, movedAt: null })).toBe(true);
    expect([at(119_999), at(120_000)]).toEqual([false, true]);
    expect([at(106_000, 105_000), at(106_500, 105_000), at(102_000, 100_100)]).toEqual([false, true, false]);
    expect(at(110_000, 99_000)).toBe(false);
  });

  it('一分钟没有动静就不再说：不能让没有人的会话一直不过期', () => {
    const moment = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        moment,
        fc.option(moment),
        fc.option(moment),
        (activeAt, saidAt, movedAt) =>
          !isBeatDue({ now: activeAt + restsAfter + 1, saidAt, activeAt, movedAt }),
      ),
    );
  });
});
