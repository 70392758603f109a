import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { openDossier } from '../answers/open-dossier.ts';
import { basicInfoForm, type FormContent } from './form-view.ts';
import { basicInfoPaper } from './basic-info-paper.ts';

const all = notices.flatMap(({ programme }) =>
  programme.centreTypes.map((type) => ({ programme, type: type.id, name: `${programme.id} ${type.label}` })),
);

function open({ programme, type }: (typeof all)[number], answers: Record<string, string> = {}) {
  const notice = indexProgramme(programme, type, programme.year);
  return openDossier(notice, { format: 1, notice: programme.id, centreType: type, answers, evidence: [] });
}

const leavesOf = (content: FormContent): string[] =>
  content.type === 'field' || content.type === 'fieldWithRows' ? [content.leaf.id] : [];

describe.each(all)('附件3的表单（$name）', (one) => {
  const dossier = open(one);
  const form = basicInfoForm(dossier);
  const paper = basicInfoPaper(dossier, { state: 'draft' });

  it('每张表与打印的表行数、格数、跨行跨列都相同', () => {
    const grids = paper.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(form.sheets).toHaveLength(grids.length);
    for (const [index, sheet] of form.sheets.entries()) {
      const grid = grids[index]!;
      expect(sheet.columns).toEqual(grid.columns);
      expect(sheet.rows.map(({ cells }) => cells.map(({ colspan, rowspan }) => [colspan, rowspan]))).toEqual(
        grid.rows.map(({ cells }) => cells.map(({ colspan = 1, rowspan = 1 }) => [colspan, rowspan])),
      );
    }
  });

  it('要填的每一项都问到：在格子里，或在表外，格子里不重复', () => {
    const inCells = form.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(leavesOf)));
    const onCover = form.cover.flatMap(({ content }) => leavesOf(content));
    const besides = form.besides.map(({ id }) => id);
    for (const { id } of dossier.notice.fields) expect([...onCover, ...inCells, ...besides]).toContain(id);
    expect(new Set(inCells).size).toBe(inCells.length);
    for (const id of besides) expect([...onCover, ...inCells]).not.toContain(id);
  });

  it('加一行，表单与纸面都多一行，跨行的格子跟着加长', () => {
    const table = one.programme.tables.find(
      ({ id, rows }) =>
        'open' in rows &&
        form.sheets.some((sheet) => sheet.rows.some(({ repeats }) => repeats?.table.id === id)),
    );
    if (!table || !('open' in table.rows)) throw new Error('没有可加行的表');
    const rows = Array.from({ length: table.rows.open.start + 1 }, (_, at) => `r${String(at + 1)}`);
    const answers = Object.fromEntries(
      rows.map((row) => [`${table.id}.${row}.${table.columns[0]!.id}`, '样例']),
    );
    const longer = basicInfoForm(open(one, answers));
    const count = (sheets: typeof form.sheets) =>
      sheets.flatMap((sheet) => sheet.rows).filter(({ repeats }) => repeats?.table.id === table.id).length;
    expect(count(longer.sheets)).toBe(count(form.sheets) + 1);
  });
});
