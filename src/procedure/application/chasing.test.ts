import { describe, expect, it } from 'vitest';
import { reasonsToChase } from './chasing.ts';
import { chasingWords } from './chasing-words.zh.ts';
import { applicationStates } from './transitions.ts';

describe('催办', () => {
  it.each([
    [null, ['notStarted']],
    ['draft', ['notSubmitted']],
    ['returned', ['returned']],
    ['submitted', ['notSealed']],
    ['sealed', []],
    ['accepted', []],
  ] as const)('停在 %s 的为什么要催', (state, reasons) => {
    expect(reasonsToChase({ state, unread: 0 })).toEqual(reasons);
  });

  it('有消息没人看的都要催，理由都有说法', () => {
    for (const state of [null, ...applicationStates]) {
      const reasons = reasonsToChase({ state, unread: 1 });
      expect(reasons).toContain('unread');
      for (const reason of reasons) expect(chasingWords[reason]).not.toBe('');
    }
  });
});
