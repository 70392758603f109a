import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { open, paragraph, rich } from '../testing/prose.ts';
import { idsToSet } from './block-ids.ts';

const fixed = (doc: ReturnType<typeof open>): unknown[] => {
  let made = 0;
  const { tr } = EditorState.create({ doc });
  for (const { at, id } of idsToSet(doc, () => `new${String((made += 1))}`))
    tr.setNodeAttribute(at, 'id', id);
  const ids: unknown[] = [];
  tr.doc.forEach((node) => ids.push(node.attrs['id']));
  return ids;
};

describe('每一块的编号', () => {
  it('编号齐全、不重复时什么也不动', () => {
    expect(idsToSet(open(rich(paragraph('a', '甲'), paragraph('b', '乙'))), () => 'x')).toEqual([]);
  });

  it('拆成两段时前一段留着编号，后一段得到新的', () => {
    const doc = open(rich(paragraph('a', '甲乙'), paragraph('b', '丙')));
    const { tr } = EditorState.create({ doc });
    expect(fixed(tr.split(2).doc)).toEqual(['a', 'new1', 'b']);
  });

  it('复制粘贴的一块得到新的编号', () => {
    const doc = open(rich(paragraph('a', '甲'), paragraph('b', '乙')));
    const { tr } = EditorState.create({ doc });
    expect(fixed(tr.insert(doc.content.size, doc.child(0)).doc)).toEqual(['a', 'b', 'new1']);
  });

  it('格子里的段落不必有编号，重复的去掉', () => {
    const cell = (id: string) => ({ type: 'tableCell', content: [paragraph(id, '甲')] });
    const table = {
      type: 'table',
      attrs: { id: 't' },
      content: [{ type: 'tableRow', content: [cell('a'), cell('a')] }],
    };
    const wanted = idsToSet(open(rich(table as never)), () => 'x');
    expect(wanted.map(({ id }) => id)).toEqual([null]);
  });
});
