import { beforeAll, describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import type { DocxTable } from '#papers/testing/read-docx.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import type { SheetRow } from '#programme/definition/sheet.ts';
import { changedNotice, type Writable } from '#programme/testing/spoil-notice.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { dense } from './testing/dense.ts';
import { fullDossier } from './testing/full-dossier.ts';
import {
  fieldPapers,
  pdfFaults,
  picture,
  printAndRead,
  wordFaults,
  type FieldPaper,
  type ReadPaper,
} from './testing/judge-paper.ts';
import { leftward, upward } from './testing/pdf-cells.ts';
import { sheetCells } from './testing/sheet-cells.ts';
import { summaryFaults } from './testing/summary-columns.ts';

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('没有找到');
  return thing;
}

const holds = (row: Writable<SheetRow>, leaf: string) =>
  row.cells.some((cell) => 'leaf' in cell && cell.leaf === leaf);

/** The notice without two fields and with three new ones; nothing else is touched. */
const changed = changedNotice(shanxi2023, (notice) => {
  const sheet = found(notice.basicInfo.sheets.find(({ id }) => id === 'applicant'));
  const rows = sheet.rows.filter((row): row is Writable<SheetRow> => 'cells' in row);
  const rowOf = (leaf: string) => found(rows.find((row) => holds(row, leaf)));

  // 注册资本 goes: its two cells and that of 成立时间 become one.
  notice.fields = notice.fields.filter(({ id }) => id !== 'applicant.capital');
  const founded = rowOf('applicant.capital');
  founded.cells = founded.cells.slice(0, 2);
  found(founded.cells[1]).colspan = 4;

  // The fifth honour goes, and its row.
  const honours = found(notice.tables.find(({ id }) => id === 'honours'));
  if ('fixed' in honours.rows) honours.rows.fixed.pop();
  sheet.rows = sheet.rows.filter((row) => !('cells' in row && holds(row, 'honours.r5.text')));
  found(rowOf('honours.r1.text').cells[0]).rowspan = 4;

  // 职工人数 comes below 统一社会信用代码.
  notice.fields.push({
    id: 'applicant.staff',
    label: '职工人数（人）',
    kind: { name: 'count' },
    unit: '人',
    required: true,
    basis: 'assumed',
    place: '附件3 一、单位基本情况',
  });
  const at = sheet.rows.findIndex((row) => 'cells' in row && holds(row, 'applicant.uscc'));
  sheet.rows.splice(at + 1, 0, {
    cells: [{ label: '职工人数（人）' }, { leaf: 'applicant.staff', colspan: 4 }],
  });

  // An indicator more, and a column more in the list of the team.
  const answers = found(notice.answerSheets.find(({ centreType }) => centreType === 'regional'));
  found(answers.groups[1]).indicators.push({
    key: 'newServiceCount',
    label: '近两年，新增服务数量',
    unit: '项',
    kind: 'count',
    twoYears: true,
  });
  found(notice.tables.find(({ id }) => id === 'team')).columns.push({
    id: 'phone',
    label: '联系电话',
    kind: { name: 'phone' },
    required: false,
    basis: 'assumed',
  });

  // 附件4 without 备注, 总投资 before 推荐单位.
  const { columns } = notice.summary;
  const investment = found(columns.find(({ shows }) => shows === 'totalInvestment'));
  const others = columns.filter(({ shows }) => shows !== 'remark' && shows !== 'totalInvestment');
  notice.summary.columns = [...others.slice(0, 2), investment, ...others.slice(2)];
});

const notice = indexProgramme(changed, 'regional', changed.year);
const blank = openDossier(notice, {
  format: 1,
  notice: changed.id,
  centreType: 'regional',
  answers: {},
  evidence: [],
});
const full = fullDossier(notice, 0, picture);

/** The rows of a table as texts with their spans: 成立时间×1×1. */
const gridOf = (table: DocxTable | undefined) =>
  table?.rows.map(({ cells }) =>
    cells.map(({ text, colspan, rowspan }) => `${text}×${String(colspan)}×${String(rowspan)}`),
  ) ?? [];

/** The table of a paper that has this text in its first row. */
const tableWith = ({ word }: ReadPaper, text: string) =>
  word.tables.find(({ rows }) => rows[0]?.cells.some((cell) => cell.text === text));

describe('通知删去两个栏目、增加三个之后', () => {
  const papers = new Map<string, ReadPaper>();
  const of = (paper: FieldPaper, state: 'blank' | 'filled') => found(papers.get(`${paper} ${state}`));

  beforeAll(async () => {
    for (const paper of fieldPapers) {
      papers.set(`${paper} blank`, await printAndRead(applicationPapers[paper](blank, { state: 'blank' })));
      papers.set(
        `${paper} filled`,
        await printAndRead(applicationPapers[paper](full.open, { state: 'draft' })),
      );
    }
  });

  it('仍然没有错误，新栏目在清单里，删去的不在', () => {
    expect(verifyProgramme(changed)).toEqual([]);
    const ids = full.fields.map(({ leaf }) => leaf.id);
    expect(ids).toEqual(
      expect.arrayContaining(['applicant.staff', 'indicator.newServiceCount', 'team.r5.phone']),
    );
    expect(ids.filter((id) => id === 'applicant.capital' || id === 'honours.r5.text')).toEqual([]);
  });

  it('空白的 Word 里，成立时间独占一行，职工人数有一行，获奖只有四行', () => {
    const grid = gridOf(of('basic-info', 'blank').word.tables[0]);
    expect(grid[3]).toEqual(['职工人数（人）×1×1', '×4×1']);
    expect(grid[4]).toEqual(['成立时间×1×1', '×4×1']);
    const honours = grid.findIndex(([first]) => first?.startsWith('主要资质及获奖情况'));
    expect(grid.slice(honours)).toEqual([
      ['主要资质及获奖情况 （不超过5项）×1×4', '×4×1'],
      ['×4×1'],
      ['×4×1'],
      ['×4×1'],
    ]);
  });

  it('空白的 Word 里，应答表第二组多一行，团队名单多一列', () => {
    const grid = gridOf(tableWith(of('plan', 'blank'), '一级指标项'));
    expect(grid[6]?.[0]).toMatch(/×1×5$/u);
    expect(grid[10]).toEqual(['近两年，新增服务数量×1×1', '项×1×1', '×1×1']);
    const team = found(tableWith(of('plan', 'blank'), '中心内分工'));
    expect(team.rows[0]?.cells.at(-1)?.text).toBe('联系电话');
    expect(team.rows.map(({ cells }) => cells.length)).toEqual([9, 9, 9, 9]);
    const width = team.widths.reduce((sum, mm) => sum + mm, 0);
    expect(Math.abs(width - 156)).toBeLessThan(0.5);
  });

  it('空白的 PDF 也是这样', () => {
    const { pdf, pdfText } = of('basic-info', 'blank');
    expect(dense(pdfText)).not.toContain('注册资本');
    const labels = pdf.cells.map(({ text }) => dense(text));
    expect(labels.slice(labels.indexOf('统一社会信用代码')).slice(0, 3)).toEqual([
      '统一社会信用代码',
      '职工人数（人）',
      '成立时间',
    ]);
    const [name, founded] = ['单位名称', '成立时间'].map((label) =>
      found(pdf.cells.find((cell) => dense(cell.text) === label)),
    );
    const rules = (cell: typeof name) =>
      found(pdf.pages[found(cell).page]).lines.filter(
        ({ left, right, top, bottom }) =>
          right - left < bottom - top && top < found(cell).top + 3 && bottom > found(cell).bottom - 3,
      ).length;
    // No more upright rules cross the row of 成立时间 than cross that of 单位名称.
    expect(rules(founded)).toBe(rules(name));
    const plan = of('plan', 'blank').pdf;
    const phone = found(plan.cells.find(({ text }) => dense(text) === '联系电话'));
    expect(leftward(plan, phone).slice(0, 2)).toEqual(['中心内分工', '在职/外聘']);
    const added = found(plan.cells.find(({ text }) => dense(text) === '近两年，新增服务数量'));
    expect(upward(plan, added).at(-1)).toBe('二级指标项');
  });

  it.each(fieldPapers)('填好的 %s，Word 与 PDF 里每个栏目都在自己那一格', (paper) => {
    expect(wordFaults(full, paper, of(paper, 'filled'))).toEqual([]);
    expect(pdfFaults(full, paper, of(paper, 'filled'))).toEqual([]);
  });

  it('附件4 的 Word、PDF、Excel 都少一列，换了次序', async () => {
    const heads = [
      '序号',
      '创建类型',
      '总投资（万元）',
      '推荐单位',
      '创建单位',
      '主要建设内容',
      '联系人及联系方式',
    ];
    const empty = summaryPaper(changed, [], { state: 'blank' });
    const blankCells = sheetCells(await renderExcel(empty));
    expect([...'ABCDEFG'].map((letter) => blankCells.get(`${letter}3`))).toEqual(heads);
    expect(blankCells.get('H3')).toBeUndefined();
    expect(gridOf((await printAndRead(empty)).word.tables[0])[0]).toEqual(heads.map((head) => `${head}×1×1`));
    const filled = summaryPaper(changed, [summaryRow(full.open, '推荐单位')], { state: 'draft' });
    const cells = sheetCells(await renderExcel(filled));
    expect(summaryFaults(changed, full, 1, await printAndRead(filled), cells)).toEqual([]);
    expect(cells.get('C4')).toBe(
      full.fields.find(({ leaf }) => leaf.id === 'centre.investment.total')?.printed,
    );
  });
});
