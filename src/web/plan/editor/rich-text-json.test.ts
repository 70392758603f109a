import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { asRichText, readRichText } from '#programme/answers/read-rich-text.ts';
import type { RichText } from '#programme/answers/rich-text.ts';
import { open, paragraph, rich, schema } from '../testing/prose.ts';
import { KnownBlocks } from './known-blocks.ts';
import { fromEditor } from './rich-text-json.ts';

const samples = import.meta.glob<{ answers: Record<string, unknown> }>('/samples/*/dossier.json', {
  eager: true,
  import: 'default',
});

const prosesOf = (sample: string): [string, RichText][] =>
  Object.entries(samples[`/samples/${sample}/dossier.json`]?.answers ?? {}).flatMap(
    ([leaf, answer]): [string, RichText][] =>
      typeof answer === 'object' && answer !== null && 'type' in answer ? [[leaf, answer as RichText]] : [],
  );

const through = (text: RichText): RichText => fromEditor(open(text).toJSON() as JSONContent);

describe('建设方案的文字进出编辑器', () => {
  it.each(['regional', 'industry', 'enterprise'])('样例 %s 的每一节原样出来', (sample) => {
    const proses = prosesOf(sample);
    expect(proses.length).toBeGreaterThan(10);
    for (const [leaf, before] of proses) {
      const known = new KnownBlocks(schema);
      known.learn(before);
      const after = known.restore(through(before));
      expect(after, leaf).toEqual(before);
      expect(readRichText(after).ok, leaf).toBe(true);
    }
  });

  it('没改过的一块写法不同也原样出来，改过的一块只带子集里有的', () => {
    const before = {
      type: 'doc',
      content: [
        {
          type: 'table',
          attrs: { id: 't' },
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', attrs: { colspan: 1, colwidth: null }, content: [paragraph('a', '甲')] },
              ],
            },
          ],
        },
        { ...paragraph('p', '乙'), attrs: { id: 'p', textAlign: 'left' } },
      ],
    } as unknown as RichText;
    const known = new KnownBlocks(schema);
    known.learn(before);
    expect(known.restore(through(before))).toEqual(before);
    expect(through(before).content[1]).toEqual(paragraph('p', '乙'));
  });

  it.each([
    ['空白的一节', rich(), 1],
    [
      '没有段落的列表项',
      { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [] }] }] },
      1,
    ],
    [
      '没有字的文字',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
      1,
    ],
  ])('%s也打得开，出来的仍合规矩', (_, text, blocks) => {
    const after = through(text as RichText);
    expect(after.content).toHaveLength(blocks);
    expect(readRichText(after)).toMatchObject({ ok: true });
  });

  it('没有编号的块按位置得到编号，谁打开都一样，也不与已有的重复', () => {
    const text = asRichText({
      type: 'doc',
      content: [{ type: 'paragraph' }, paragraph('p1', '甲'), { type: 'paragraph' }],
    });
    const ids = through(text).content.map(({ attrs }) => attrs?.id);
    expect(ids).toEqual(['p1-', 'p1', 'p3']);
  });
});
