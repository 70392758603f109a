import { describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { runChecks } from '#programme/checks/run-checks.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { SheetCell, SheetRow } from '#programme/definition/sheet.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import { fieldList } from '#programme/views/field-list.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { shanxi2023 } from './shanxi-2023/shanxi-2023.ts';
import { blocksText } from '#programme/testing/drawn-grid.ts';
import { changedNotice, type Writable } from '#programme/testing/spoil-notice.ts';
import { openNotice } from '#programme/testing/open-notice.ts';

const notice: Programme = shanxi2023;

const changed = (change: (copy: Writable<Programme>) => void) => changedNotice(notice, change);

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('没有找到');
  return thing;
}

/** The row of 附件3 in which a leaf stands. */
function rowWith(copy: Writable<Programme>, leaf: string): Writable<SheetRow> {
  const rows = copy.basicInfo.sheets.flatMap((sheet) => sheet.rows).filter((row) => 'cells' in row);
  return found(rows.find((row) => row.cells.some((cell) => 'leaf' in cell && cell.leaf === leaf)));
}

const entry = (programme: Programme, id: string) =>
  fieldList(indexProgramme(programme, 'regional', 2023)).find((one) => one.id === id);

/** What is asked and not answered, by the check of completeness. */
const missing = (programme: Programme, answers: Dossier['answers'] = {}) =>
  runChecks(openNotice(programme, 'regional', answers))
    .filter(({ code }) => code === 'required.blank')
    .map(({ target }) => target);

const unknown = (programme: Programme, answers: Dossier['answers']) =>
  runChecks(openNotice(programme, 'regional', answers))
    .filter(({ code }) => code === 'answer.unknownLeaf')
    .map(({ target }) => target);

/** The cells of all papers in which a leaf is printed, as text. */
function printed(programme: Programme, leaf: string, answers: Dossier['answers'] = {}): string[] {
  const dossier = openNotice(programme, 'regional', answers);
  const state = Object.keys(answers).length > 0 ? 'draft' : 'blank';
  return Object.values(applicationPapers)
    .flatMap((build) => build(dossier, { state }).blocks)
    .flatMap((block) => (block.type === 'table' ? block.rows.flatMap((row) => row.cells) : []))
    .flatMap((cell) => (cell.leaves?.includes(leaf) ? [blocksText(cell.blocks)] : []));
}

/** All that a paper says, blank or filled. */
function everything(programme: Programme, answers: Dossier['answers'] = {}): string {
  const dossier = openNotice(programme, 'regional', answers);
  return JSON.stringify(Object.values(applicationPapers).map((build) => build(dossier, { state: 'draft' })));
}

describe('删去一个栏目（注册资本）及其格子', () => {
  const without = changed((copy) => {
    copy.fields = copy.fields.filter((field) => field.id !== 'applicant.capital');
    const row = rowWith(copy, 'applicant.capital');
    row.cells = row.cells.slice(0, 2);
    found(row.cells[1]).colspan = 4;
  });

  it('之前它在清单、检查和纸面上', () => {
    expect(entry(notice, 'applicant.capital')?.paper).toHaveLength(1);
    expect(missing(notice)).toContain('applicant.capital');
    expect(printed(notice, 'applicant.capital', { 'applicant.capital': '5000' })).toEqual(['5000']);
  });

  it('之后通知仍然没有错误', () => {
    expect(verifyProgramme(without)).toEqual([]);
  });

  it('之后清单、检查、空白和填好的纸面都不再有它', () => {
    expect(entry(without, 'applicant.capital')).toBeUndefined();
    expect(missing(without)).toEqual(missing(notice).filter((id) => id !== 'applicant.capital'));
    expect(everything(without)).not.toContain('注册资本');
    expect(printed(without, 'applicant.capital', { 'applicant.capital': '5000' })).toEqual([]);
  });

  it('之后旧材料里的答案被指出是不认识的', () => {
    expect(unknown(without, { 'applicant.capital': '5000' })).toEqual(['applicant.capital']);
    expect(unknown(notice, { 'applicant.capital': '5000' })).toEqual([]);
  });

  it('只删栏目而忘了格子，核查就指出来', () => {
    const half = changed((copy) => {
      copy.fields = copy.fields.filter((field) => field.id !== 'applicant.capital');
    });
    expect(verifyProgramme(half)).toContainEqual({
      path: 'basicInfo.sheets[applicant]',
      code: 'unknownLeaf',
      subject: 'applicant.capital',
    });
  });
});

describe('增加一个栏目（职工人数）及其格子', () => {
  const added = changed((copy) => {
    copy.fields.push({
      id: 'applicant.staff',
      label: '职工人数（人）',
      kind: { name: 'count' },
      unit: '人',
      required: true,
      basis: 'assumed',
      place: '附件3 一、单位基本情况',
    });
    const cells: Writable<SheetCell>[] = [
      { label: '职工人数（人）' },
      { leaf: 'applicant.staff', colspan: 4 },
    ];
    found(copy.basicInfo.sheets[0]).rows.splice(4, 0, { cells });
  });

  it('通知没有错误', () => {
    expect(verifyProgramme(added)).toEqual([]);
  });

  it('清单里有它，指着新的格子，其后各格顺移一行', () => {
    expect(entry(added, 'applicant.staff')).toMatchObject({
      label: '职工人数（人）',
      kind: 'count',
      unit: '人',
      required: true,
      paper: [{ paper: 'basic-info', cell: 'T1R5C2' }],
    });
    expect(entry(notice, 'applicant.legalRep')?.paper).toEqual([{ paper: 'basic-info', cell: 'T1R17C2' }]);
    expect(entry(added, 'applicant.legalRep')?.paper).toEqual([{ paper: 'basic-info', cell: 'T1R18C2' }]);
  });

  it('没有填时检查要它，填了就不要', () => {
    expect(missing(added)).toContain('applicant.staff');
    expect(missing(added, { 'applicant.staff': '120人' })).not.toContain('applicant.staff');
  });

  it('空白的纸面有它的名称和空格，填好的有答案', () => {
    expect(everything(added)).toContain('职工人数（人）');
    expect(printed(added, 'applicant.staff')).toEqual(['']);
    expect(printed(added, 'applicant.staff', { 'applicant.staff': '120人' })).toEqual(['120']);
  });
});

describe('增加一个指标', () => {
  const added = changed((copy) => {
    const sheet = found(copy.answerSheets.find(({ centreType }) => centreType === 'regional'));
    found(sheet.groups[1]).indicators.push({
      key: 'newServiceCount',
      label: '近两年，新增服务数量',
      unit: '项',
      kind: 'count',
      twoYears: true,
    });
  });

  it('清单里有它，带着单位和近两年的起止日，在应答表的第 11 行', () => {
    expect(verifyProgramme(added)).toEqual([]);
    expect(entry(added, 'indicator.newServiceCount')).toMatchObject({
      label: '近两年，新增服务数量',
      unit: '项',
      window: { from: '2021-01-01', to: '2022-12-31' },
      paper: [{ paper: 'plan', cell: 'T1R11C3' }],
    });
  });

  it('检查要它，没有印证材料时视为无效', () => {
    expect(missing(added)).toContain('indicator.newServiceCount');
    const findings = runChecks(openNotice(added, 'regional', { 'indicator.newServiceCount': '6' }));
    expect(findings).toContainEqual(
      expect.objectContaining({ target: 'indicator.newServiceCount', severity: 'void' }),
    );
  });

  it('应答表多一行，一级指标项多跨一行', () => {
    const spans = (programme: Programme) => {
      const blocks = applicationPapers.plan(openNotice(programme, 'regional'), { state: 'blank' }).blocks;
      const table = blocks.find((block) => block.type === 'table');
      return table?.rows.flatMap((row) => row.cells.flatMap((cell) => cell.rowspan ?? []));
    };
    expect(spans(notice)).toEqual([5, 4, 7, 6]);
    expect(spans(added)).toEqual([5, 5, 7, 6]);
    expect(printed(added, 'indicator.newServiceCount', { 'indicator.newServiceCount': '6' })).toEqual(['6']);
  });

  it('别的类型不受影响', () => {
    expect(fieldList(indexProgramme(added, 'industry', 2023))).toEqual(
      fieldList(indexProgramme(notice, 'industry', 2023)),
    );
  });
});

describe('表里增加一列、删去一列', () => {
  const added = changed((copy) => {
    const table = found(copy.tables.find(({ id }) => id === 'tasks'));
    table.columns.push({
      id: 'person',
      label: '负责人',
      kind: { name: 'text' },
      required: true,
      basis: 'assumed',
    });
  });
  const without = changed((copy) => {
    const table = found(copy.tables.find(({ id }) => id === 'tasks'));
    table.columns = table.columns.filter(({ id }) => id !== 'output');
  });
  const row: Dossier['answers'] = {
    'tasks.r1.task': '搭建平台',
    'tasks.r1.stage': '一期',
    'tasks.r1.from': '2023-09',
    'tasks.r1.to': '2024-06',
    'tasks.r1.output': '平台一套',
  };

  it('通知都没有错误', () => {
    expect([...verifyProgramme(added), ...verifyProgramme(without)]).toEqual([]);
  });

  it('新的列在清单里、在纸面上，填了的行要它', () => {
    expect(entry(added, 'tasks.r1.person')).toMatchObject({ label: '负责人', repeats: 'tasks.*.person' });
    expect(entry(added, 'tasks.r1.person')?.paper).toHaveLength(1);
    expect(missing(added, row)).toContain('tasks.r1.person');
    expect(printed(added, 'tasks.r1.person', { ...row, 'tasks.r1.person': '王五' })).toEqual(['王五']);
  });

  it('删去的列不在清单里，不在纸面上，检查也不再要它', () => {
    expect(entry(without, 'tasks.r1.output')).toBeUndefined();
    expect(missing(without, row).filter((id) => id.startsWith('tasks.'))).toEqual([]);
    expect(everything(without, row)).not.toContain('平台一套');
    expect(everything(notice, row)).toContain('平台一套');
  });

  it('各列的宽度仍合计为版心宽度', () => {
    const width = (programme: Programme) => {
      const blocks = applicationPapers.plan(openNotice(programme, 'regional', row), {
        state: 'draft',
      }).blocks;
      const table = blocks.find(
        (block) =>
          block.type === 'table' &&
          block.rows.some((line) => line.cells.some((cell) => cell.leaves?.includes('tasks.r1.task'))),
      );
      return table?.type === 'table' ? table.columns.reduce((sum, column) => sum + column, 0) : 0;
    };
    for (const programme of [notice, added, without])
      expect(Math.abs(width(programme) - 156)).toBeLessThan(0.5);
  });
});

describe('提纲里增加一节', () => {
  const added = changed((copy) => {
    const operation = found(copy.plan.outline.find(({ id }) => id === 'plan.operation'));
    operation.sections.push({
      id: 'plan.operation.safety',
      number: '（三）',
      heading: '数据安全',
      parts: [{ prose: 'plan.operation.safety', limit: { maxCharacters: 500 }, required: true }],
      sections: [],
      basis: 'assumed',
    });
  });

  it('清单、检查、纸面和印证材料的事项都有它', () => {
    expect(verifyProgramme(added)).toEqual([]);
    expect(entry(added, 'plan.operation.safety')).toMatchObject({
      label: '（三）数据安全',
      limit: { maxCharacters: 500 },
      paper: [{ paper: 'plan', cell: '（三）数据安全' }],
    });
    expect(missing(added)).toContain('plan.operation.safety');
    expect(everything(added, { 'plan.operation.safety': '分级保护。' })).toContain('分级保护。');
    expect(indexProgramme(added, 'regional', 2023).targetLabel('plan.operation.safety')).toBe(
      '（三）数据安全',
    );
  });
});
