import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, blockTarget } from './block-target.ts';
import { blockChanged, hasBlockIds, openingOf, textKeepsTo } from './open-blocks.ts';
import type { RichBlock, RichText } from './rich-text.ts';

const paragraph = (id: string, words: string): RichBlock => ({
  ...{ type: 'paragraph', attrs: { id } },
  content: [{ type: 'text', text: words }],
});
const doc = (content: readonly RichBlock[]): RichText => ({ type: 'doc', content });
const text = (...ids: string[]): RichText => doc(ids.map((id) => paragraph(id, `文 ${id}`)));
const idsOf = ({ content }: RichText): string[] => content.map(({ attrs }) => attrs?.id ?? '');

type Change = (text: RichText) => RichText;
const at = (share: number, length: number): number => Math.min(length - 1, Math.floor(share * length));
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** 一次改动：改写、删去、在前后添一段、挪到别处。 */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.string()).map(([where, words]): Change => ({ content }) => {
    const place = at(where, content.length);
    return doc(content.map((block, i) => (i === place ? paragraph(block.attrs?.id ?? '', words) : block)));
  }),
  share.map(
    (where): Change =>
      ({ content }) =>
        doc(content.filter((_, i) => i !== at(where, content.length))),
  ),
  fc.tuple(share, fc.uuid()).map(([where, id]): Change => ({ content }) => {
    const place = at(where, content.length + 1);
    return doc([...content.slice(0, place), paragraph(id, '新'), ...content.slice(place)]);
  }),
  share.map((where): Change => ({ content }) => {
    const moved = content[at(where, content.length)];
    return moved ? doc([...content.filter((block) => block !== moved), moved]) : doc(content);
  }),
);

describe('只开放几段的正文', () => {
  const base = text('a', 'b', 'c', 'd', 'e', 'f');

  it('怎么改都行，只要别的段原样、次序不变，新添的只在开放处：与逐段对照的结论一致', () => {
    const opened = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 });
    fc.assert(
      fc.property(opened, fc.array(change, { maxLength: 4 }), (blocks, changes) => {
        const after = changes.reduce((now, one) => one(now), base);
        const kept = textKeepsTo(openingOf(base, blocks), base, after);
        const fixed = base.content.filter(({ attrs }) => !blocks.includes(attrs?.id ?? ''));
        const rest = after.content.filter((block) =>
          fixed.some(({ attrs }) => attrs?.id === block.attrs?.id),
        );
        if (kept) expect(rest).toEqual(fixed);
        if (JSON.stringify(rest) !== JSON.stringify(fixed)) expect(kept).toBe(false);
        // 全开放时什么都可以。
        if (fixed.length === 0) expect(kept).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('开放的一段可以改写、删去、拆成几段；别处不能添，别段不能动', () => {
    const opening = openingOf(base, ['c']);
    const may = (...blocks: readonly (string | RichBlock)[]): boolean =>
      textKeepsTo(
        opening,
        base,
        doc(blocks.map((one) => (typeof one === 'string' ? paragraph(one, `文 ${one}`) : one))),
      );
    expect(may('a', 'b', paragraph('c', '改'), 'd', 'e', 'f')).toBe(true);
    expect(may('a', 'b', 'd', 'e', 'f')).toBe(true);
    expect(may('a', 'b', 'c', 'new1', 'new2', 'd', 'e', 'f')).toBe(true);
    expect(may('a', 'b', 'new', 'd', 'e', 'f')).toBe(true);
    expect(may('a', 'new', 'b', 'c', 'd', 'e', 'f')).toBe(false);
    expect(may('a', 'b', 'c', 'd', 'e')).toBe(false);
    expect(may('a', 'b', 'c', paragraph('d', '改'), 'e', 'f')).toBe(false);
    expect(may('b', 'a', 'c', 'd', 'e', 'f')).toBe(false);
    expect(may('a', 'a', 'b', 'c', 'd', 'e', 'f')).toBe(false);
    expect(may()).toBe(false);
  });

  it('哪一段变了：改写、删去、旁边添了一段都算，别的段变了不算', () => {
    const [a, b, c] = base.content as [RichBlock, RichBlock, RichBlock];
    const rest = base.content.slice(3);
    expect(blockChanged('b', base, base)).toBe(false);
    expect(blockChanged('b', base, doc([paragraph('a', '改'), b, c, ...rest]))).toBe(false);
    expect(blockChanged('b', base, doc([a, paragraph('b', '改'), c, ...rest]))).toBe(true);
    expect(blockChanged('b', base, doc([a, c, ...rest]))).toBe(true);
    expect(blockChanged('b', base, doc([a, b, paragraph('n', '新'), c, ...rest]))).toBe(true);
    expect(blockChanged('b', base, doc([a, paragraph('n', '新'), b, c, ...rest]))).toBe(true);
    expect(blockChanged('a', base, doc([b, c, ...rest]))).toBe(true);
  });

  it('每段都有编号、没有重的，才分得开', () => {
    expect(hasBlockIds(base)).toBe(true);
    expect(hasBlockIds(text('a', 'a'))).toBe(false);
    expect(hasBlockIds(doc([{ type: 'paragraph' }]))).toBe(false);
    expect(idsOf(base)).toHaveLength(6);
    expect(blockOf(blockTarget('plan.summary', 'p3'))).toEqual({ leaf: 'plan.summary', block: 'p3' });
    expect(blockOf('plan.summary')).toBeNull();
  });
});
