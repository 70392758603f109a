import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Block, DocumentCell, PaperDocument } from '#programme/definition/document.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { fieldList, type FieldEntry } from '#programme/views/field-list.ts';
import { applicationPapers, type PaperId } from '#programme/views/papers.ts';
import { squash } from '#programme/testing/official-text.ts';
import { openNotice } from '#programme/testing/open-notice.ts';
import { shanxi2023 } from './shanxi-2023.ts';

const notice: Programme = shanxi2023;
const text = squash(readFileSync(new URL('../../../official/notice-annexes.txt', import.meta.url), 'utf8'));
const types = ['regional', 'industry', 'enterprise'] as const;

/** 纸面上没有、而审核必须知道的问题；新栏目没有格子又不在这里，测试就指名失败。 */
const besideThePaper = {
  regional: ['applicant.legalForm', 'applicant.isBranch', 'applicant.region', 'applicant.hostZone'],
  industry: [
    'applicant.legalForm',
    'applicant.isBranch',
    'applicant.region',
    'centre.isComprehensive',
    'centre.industry',
  ],
  enterprise: ['applicant.legalForm', 'applicant.isBranch', 'applicant.region', 'applicant.isDigitalTech'],
};

const entriesOf = (programme: Programme, type: string) =>
  fieldList(indexProgramme(programme, type, programme.year));

/** Did the notice assume this question? */
function isAssumed({ id }: FieldEntry): boolean {
  const field = notice.fields.find((candidate) => candidate.id === id);
  if (field) return field.basis === 'assumed';
  const [table, , column] = id.split('.');
  const found = notice.tables.find((candidate) => candidate.id === table);
  return found?.columns.find((candidate) => candidate.id === column)?.basis === 'assumed';
}

/** The cell of a paper under `T1R2C3`. */
function cellAt(paper: PaperDocument, place: string): DocumentCell | undefined {
  const [, table, row, column] = /^T(\d+)R(\d+)C(\d+)$/u.exec(place) ?? [];
  const tables = paper.blocks.filter((block) => block.type === 'table');
  return tables[Number(table) - 1]?.rows[Number(row) - 1]?.cells[Number(column) - 1];
}

function coverLine(paper: PaperDocument, place: string): Extract<Block, { type: 'coverLine' }> | undefined {
  return paper.blocks.filter((block) => block.type === 'coverLine')[Number(place.replace('cover ', '')) - 1];
}

/** What a cell of the paper must hold for a leaf: itself, or the prose whose rows of goals are printed below it. */
function expectedLeaf(id: string): string {
  const goal = /^(innovation|investment|service|benefit)Goals\./u.exec(id)?.[1];
  return goal === undefined ? id : `goal.${goal}`;
}

function misplaced(type: (typeof types)[number]): string[] {
  const blank = openNotice(notice, type);
  const papers = Object.fromEntries(
    Object.entries(applicationPapers).map(([id, build]) => [id, build(blank, { state: 'blank' })]),
  ) as Record<PaperId, PaperDocument>;
  const headings = papers.plan.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  const columns = notice.summary.columns;
  const holds = (entry: FieldEntry, paper: string, cell: string): boolean => {
    if (paper === 'summary') {
      const shows = columns[Number(cell.slice(1)) - 1]?.shows;
      return shows !== undefined && (notice.parts as Record<string, string>)[shows] === entry.id;
    }
    const document = papers[paper as PaperId];
    if (cell.startsWith('cover ')) return coverLine(document, cell)?.leaves?.includes(entry.id) ?? false;
    if (cell.startsWith('T'))
      return cellAt(document, cell)?.leaves?.includes(expectedLeaf(entry.id)) ?? false;
    return headings.includes(cell) && cell === entry.label;
  };
  return entriesOf(notice, type).flatMap((entry) =>
    entry.paper
      .filter(({ paper, cell }) => !holds(entry, paper, cell))
      .map(({ paper, cell }) => `${entry.id} ${paper} ${cell}`),
  );
}

describe.each(types)('%s 的栏目清单', (type) => {
  const entries = entriesOf(notice, type);

  it('中每一项都有编号，互不相同', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/u.test(id))).toEqual([]);
  });

  it('中每一项的名称见于原文，或者标明是假定的', () => {
    const unknown = entries.filter((entry) => !text.includes(squash(entry.label)) && !isAssumed(entry));
    expect(unknown.map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  it('指出的格子就是空白纸面上那一格', () => {
    expect(misplaced(type)).toEqual([]);
  });

  it('中没有格子的只有纸面本来没有的那几个问题', () => {
    const cellless = entries.filter(({ paper }) => paper.length === 0).map(({ id }) => id);
    expect(cellless.toSorted()).toEqual(besideThePaper[type].toSorted());
  });

  it('包括本类型的全部指标、正文和固定行，开放的表各有起始的行', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const index = indexProgramme(notice, type, 2023);
    expect(index.indicators.filter(({ key }) => !ids.has(`indicator.${key}`))).toEqual([]);
    for (const id of [
      'plan.summary',
      'plan.other',
      'finance.debtRatio.y2',
      'shareholders.r5.share',
      'honours.r5.text',
    ])
      expect(ids).toContain(id);
    for (const table of index.tables) expect([...ids].some((id) => id.startsWith(`${table.id}.`))).toBe(true);
  });

  it('中开放的表写明可以加行', () => {
    expect(entries.find(({ id }) => id === 'costs.r1.item')?.repeats).toBe('costs.*.item');
    expect(entries.find(({ id }) => id === 'finance.totalAssets.y1')?.repeats).toBeUndefined();
  });
});

/** 附件3 里容易互换的格子，照纸面手抄：第几张表、第几行、第几格。 */
const cellsByHand = {
  'applicant.name': 'T1R2C2',
  'applicant.uscc': 'T1R3C2',
  'applicant.founded': 'T1R4C2',
  'applicant.capital': 'T1R4C4',
  'shareholders.r1.name': 'T1R6C1',
  'shareholders.r5.share': 'T1R10C2',
  'finance.totalAssets.y1': 'T1R12C2',
  'finance.totalAssets.y3': 'T1R12C4',
  'finance.fixedAssets.y1': 'T1R13C2',
  'finance.debtRatio.y2': 'T1R14C3',
  'finance.mainIncome.y2': 'T1R15C3',
  'finance.rdSpend.y3': 'T1R16C4',
  'applicant.legalRep': 'T1R17C2',
  'honours.r1.text': 'T1R18C2',
  'honours.r5.text': 'T1R22C1',
  'centre.name': 'T2R1C2',
  'centre.head.name': 'T2R2C2',
  'centre.head.title': 'T2R2C4',
  'centre.head.phone': 'T2R3C2',
  'centre.head.email': 'T2R3C4',
  'centre.lead.name': 'T2R4C2',
  'centre.lead.title': 'T2R4C4',
  'centre.lead.phone': 'T2R5C2',
  'centre.lead.email': 'T2R5C4',
  'centre.investment.total': 'T2R7C1',
  'centre.investment.construction': 'T2R7C2',
  'centre.investment.other': 'T2R7C3',
  'centre.investment.reserve': 'T2R7C4',
  'centre.investment.workingCapital': 'T2R7C5',
  'financing.r1.item': 'T2R8C2',
  'financing.r4.item': 'T2R8C5',
  'innovationContent.r1.text': 'T3R2C2',
  'investmentContent.r1.text': 'T3R5C2',
  'serviceContent.r1.text': 'T3R8C2',
  'benefitContent.r3.text': 'T3R13C1',
  'goal.innovation': 'T4R2C2',
  'goal.investment': 'T4R3C2',
  'goal.service': 'T4R4C2',
  'goal.benefit': 'T4R5C2',
};

describe('栏目清单', () => {
  it('把附件3 的每一问放进手抄的那一格', () => {
    const entries = entriesOf(notice, 'industry');
    const found = Object.keys(cellsByHand).map((id) => {
      const places = entries.find((entry) => entry.id === id)?.paper ?? [];
      return [id, places.find(({ paper, cell }) => paper === 'basic-info' && cell.startsWith('T'))?.cell];
    });
    expect(Object.fromEntries(found)).toEqual(cellsByHand);
  });

  it('的路径使同名的栏目可以分清', () => {
    for (const type of types) {
      const names = entriesOf(notice, type).map(({ path, label }) => [...path, label].join(' › '));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('把单位、字数限制、可选值带给表单', () => {
    const entries = new Map(entriesOf(notice, 'enterprise').map((entry) => [entry.id, entry]));
    expect(entries.get('applicant.capital')).toMatchObject({ kind: 'money', unit: '万元', required: true });
    expect(entries.get('finance.debtRatio.y1')).toMatchObject({
      kind: 'percent',
      unit: '％',
      label: '资产负债率（％）',
    });
    expect(entries.get('plan.summary')).toMatchObject({ kind: 'richText', limit: { maxCharacters: 3000 } });
    expect(entries.get('summary.mainContent')).toMatchObject({ limit: { maxCharacters: 500 } });
    expect(entries.get('permits.r1.status')?.choices?.map(({ value }) => value)).toEqual([
      'done',
      'inProgress',
      'notStarted',
      'notNeeded',
    ]);
    expect(entries.get('indicator.trainedHeadcountThousand')).toMatchObject({
      unit: '千人',
      kind: 'decimal',
    });
  });

  it('里，没有格子的新栏目会被指名', () => {
    const extra = {
      id: 'applicant.staff',
      label: '职工人数',
      kind: { name: 'count' },
      required: true,
    } as const;
    const programme: Programme = {
      ...notice,
      fields: [...notice.fields, { ...extra, basis: 'notice', place: '附件3 一' }],
    };
    const cellless = entriesOf(programme, 'regional')
      .filter(({ paper }) => paper.length === 0)
      .map(({ id }) => id);
    expect(cellless.filter((id) => !besideThePaper.regional.includes(id))).toEqual(['applicant.staff']);
  });
});
