import { EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { openingOf } from '#programme/answers/open-blocks.ts';
import { open, paragraph, rich } from '../testing/prose.ts';
import { mayBecome } from './open-blocks-plugin.ts';

describe('编辑器里只开放的一段', () => {
  const text = rich(paragraph('a', '第一段'), paragraph('b', '第二段'), paragraph('c', '第三段'));
  const { tr: fresh } = EditorState.create({ doc: open(text) });
  const may = (change: (tr: Transaction) => Transaction): boolean => {
    const { tr } = EditorState.create({ doc: fresh.doc });
    return mayBecome(openingOf(text, ['b']), fresh.doc, change(tr).doc);
  };
  /** 每段三个字，前后各占一位。 */
  const [inA, startOfB, inB, endOfB] = [2, 6, 8, 9];

  it('在这一段里写、删、另起一段都可以', () => {
    expect(may((tr) => tr.insertText('字', inB))).toBe(true);
    expect(may((tr) => tr.delete(startOfB, endOfB))).toBe(true);
    expect(may((tr) => tr.delete(startOfB - 1, endOfB + 1))).toBe(true);
    expect(may((tr) => tr.split(inB).setNodeAttribute(inB + 1, 'id', 'new'))).toBe(true);
  });

  it('在别的段里写、另起一段，或把这一段并到别的段，都不可以', () => {
    expect(may((tr) => tr.insertText('字', inA))).toBe(false);
    expect(may((tr) => tr.split(inA))).toBe(false);
    expect(may((tr) => tr.join(startOfB - 1))).toBe(false);
    expect(may((tr) => tr.delete(inA, inB))).toBe(false);
  });
});
