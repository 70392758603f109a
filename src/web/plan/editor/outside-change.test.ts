import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichBlock } from '#programme/answers/rich-text.ts';
import { open, paragraph, rich } from '../testing/prose.ts';
import { fromOutside, outsideChange } from './outside-change.ts';

function changed(before: RichBlock[], after: RichBlock[], caret: number) {
  const doc = open(rich(...before));
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  return outsideChange(state.tr, open(rich(...after)));
}

describe('他人的修改合并进来', () => {
  it('改的是别的段落，光标留在原处', () => {
    const before = [paragraph('a', '第一段'), paragraph('b', '第二段'), paragraph('c', '第三段')];
    const after = [paragraph('a', '第一段改长了'), paragraph('b', '第二段'), paragraph('c', '三')];
    const tr = changed(before, after, 8);
    expect(tr.doc.textContent).toBe('第一段改长了第二段三');
    expect(tr.selection.$head.parent.textContent).toBe('第二段');
    expect(tr.selection.$head.parentOffset).toBe(2);
  });

  it('前面插入一段，光标随文字移动', () => {
    const tr = changed([paragraph('a', '甲乙丙')], [paragraph('n', '新的'), paragraph('a', '甲乙丙')], 3);
    expect(tr.selection.$head.parent.textContent).toBe('甲乙丙');
    expect(tr.selection.$head.parentOffset).toBe(2);
  });

  it('不记入撤销，也不当作自己的修改', () => {
    const tr = changed([paragraph('a', '甲')], [paragraph('a', '乙')], 1);
    expect([tr.getMeta(fromOutside), tr.getMeta('addToHistory')]).toEqual([true, false]);
  });

  it('无论怎么改，结果就是那一份', () => {
    const block = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.string({ unit: fc.constantFrom('一', '二'), maxLength: 4 }),
      )
      .map(([id, text]) => paragraph(id, text));
    const blocks = fc.uniqueArray(block, { minLength: 1, maxLength: 4, selector: ({ attrs }) => attrs?.id });
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        expect(changed(before, after, 1).doc.toJSON()).toEqual(open(rich(...after)).toJSON());
      }),
    );
  });
});
