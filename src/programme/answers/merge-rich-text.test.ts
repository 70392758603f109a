import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRichText } from './merge-rich-text.ts';
import type { ParagraphNode, RichText } from './rich-text.ts';

const block = (id: string, text: string): ParagraphNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const doc = (...blocks: readonly ParagraphNode[]): RichText => ({ type: 'doc', content: blocks });
const ids = (text: RichText) => text.content.map((one) => one.attrs?.id);

/** A text of blocks with distinct ids. */
const text = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('一', '二', '三')), {
    selector: ([id]) => id,
  })
  .map((blocks) => doc(...blocks.map(([id, said]) => block(id, said))));

describe('两人同改一段文字', () => {
  it('各改各的段落，两处都留下', () => {
    const base = doc(block('a', '甲'), block('b', '乙'));
    const { merged, conflicts } = mergeRichText(
      base,
      doc(block('a', '甲改'), block('b', '乙')),
      doc(block('a', '甲'), block('b', '乙改')),
    );
    expect(merged).toEqual(doc(block('a', '甲改'), block('b', '乙改')));
    expect(conflicts).toEqual([]);
  });

  it('同改一段，两份都列出来问', () => {
    const base = doc(block('a', '甲'));
    const { merged, conflicts } = mergeRichText(base, doc(block('a', '我')), doc(block('a', '他')));
    expect(conflicts).toEqual([{ id: 'a', mine: block('a', '我'), theirs: block('a', '他') }]);
    expect(merged).toEqual(doc(block('a', '我')));
  });

  it('我删去而别人接着写的段落留着，并列出来问', () => {
    const base = doc(block('a', '甲'), block('b', '乙'));
    const { merged, conflicts } = mergeRichText(
      base,
      doc(block('a', '甲')),
      doc(block('a', '甲'), block('b', '乙改')),
    );
    expect(merged).toEqual(doc(block('a', '甲'), block('b', '乙改')));
    expect(conflicts).toEqual([{ id: 'b', mine: null, theirs: block('b', '乙改') }]);
  });

  it('别人新加的段落跟在它原来跟着的段落后面', () => {
    const base = doc(block('a', '甲'), block('b', '乙'));
    const mine = doc(block('a', '甲'), block('m', '我加'), block('b', '乙'));
    const theirs = doc(block('t', '他加在前'), block('a', '甲'), block('b', '乙'), block('u', '他加在后'));
    expect(ids(mergeRichText(base, mine, theirs).merged)).toEqual(['t', 'a', 'm', 'b', 'u']);
  });

  it('只有一方改过，结果就是那一方的', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeRichText(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
        const theirs = mergeRichText(base, base, changed);
        expect(theirs.conflicts).toEqual([]);
        expect(new Set(theirs.merged.content)).toEqual(new Set(changed.content));
      }),
    );
  });

  it('改得一样不算冲突；合并一次与再合并一次相同', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeRichText(base, mine, mine)).toEqual({ merged: mine, conflicts: [] });
        const { merged } = mergeRichText(base, mine, theirs);
        expect(mergeRichText(base, merged, merged).merged).toEqual(merged);
      }),
    );
  });

  it('谁写下的字都不会不声不响地不见', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const { merged, conflicts } = mergeRichText(base, mine, theirs);
        const before = JSON.stringify(base.content);
        const shown = JSON.stringify([merged.content, conflicts]);
        for (const one of [...mine.content, ...theirs.content])
          if (!before.includes(JSON.stringify(one))) expect(shown).toContain(JSON.stringify(one));
      }),
    );
  });
});
