import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerInput } from '#contract/shapes.ts';
import type { RichText } from '#programme/answers/rich-text.ts';
import { changedMiddle } from './changed-middle.ts';
import { differingBlocks } from './differing-blocks.ts';
import { blockVersions, changedBlocks, textsOf, versionsOf, withBlock } from './versions.ts';

const text = (blocks: Readonly<Record<string, string>>): RichText => ({
  type: 'doc',
  content: Object.entries(blocks).map(([id, said]) => ({
    type: 'paragraph',
    attrs: { id },
    content: [{ type: 'text', text: said }],
  })),
});
const kept = (value: unknown, by = '甲') => ({ value: value as AnswerInput, by, at: '2023-06-01T00:00:00Z' });
const answer = (blocks: Readonly<Record<string, string>>) => text(blocks) as unknown as AnswerInput;

describe('一处的历次修改', () => {
  it('每次改前改后相接，最早的一次改前不知道', () => {
    const versions = versionsOf([kept('丙'), kept('乙'), kept('甲')]);
    expect(versions.map(({ before, value }) => [before, value])).toEqual([
      ['乙', '丙'],
      ['甲', '乙'],
      [undefined, '甲'],
    ]);
  });

  it('长文按段看：只列改过这一段的那几次', () => {
    const history = textsOf([
      kept(text({ a: '一', b: '二二' }), '丙'),
      kept(text({ a: '一', b: '二' }), '乙'),
      kept(text({ a: '一' }), '甲'),
    ]);
    expect([...changedBlocks(history).keys()]).toEqual(['b']);
    expect(blockVersions(history, 'b').map(({ by, before }) => [by, before === null])).toEqual([
      ['丙', false],
      ['乙', true],
    ]);
    expect(blockVersions(history, 'a')).toHaveLength(1);
  });

  it('恢复一段，别的段落不动；这一段已经没有了，就放回原来的位置', () => {
    const then = answer({ a: '一', b: '旧', c: '三' });
    expect(withBlock(answer({ a: '改', b: '新', c: '三' }), then, 'b')).toEqual(
      text({ a: '改', b: '旧', c: '三' }),
    );
    expect(withBlock(answer({ a: '改', c: '三' }), then, 'b')).toEqual(text({ a: '改', b: '旧', c: '三' }));
    expect(withBlock(answer({ a: '一', n: '多' }), answer({ a: '一' }), 'n')).toEqual(text({ a: '一' }));
  });

  it('恢复一段以后再恢复回来，与原来一字不差', () => {
    const blocks = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('一', '二', '三'), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(blocks, blocks, fc.constantFrom('a', 'b', 'c', 'd'), (now, then, id) => {
        const before = answer(now);
        const restored = withBlock(before, answer(then), id) as unknown as AnswerInput;
        const undone = withBlock(restored, before, id);
        expect(differingBlocks(text(now), undone)).toEqual([]);
      }),
    );
  });
});

describe('两段文字差在哪里', () => {
  it('首尾相同的部分拼上中间，就是原来的两段', () => {
    const said = fc.string({ unit: fc.constantFrom('一', '二', '𠮷', 'a') });
    fc.assert(
      fc.property(said, said, (before, after) => {
        const middle = changedMiddle(before, after);
        expect(middle.lead + middle.before + middle.tail).toBe(before);
        expect(middle.lead + middle.after + middle.tail).toBe(after);
      }),
    );
    expect(changedMiddle('甲乙丙', '甲丁丙')).toEqual({ lead: '甲', before: '乙', after: '丁', tail: '丙' });
  });
});
