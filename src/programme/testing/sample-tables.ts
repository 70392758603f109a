import type { Column, Table } from '../definition/table.ts';

function column(id: string, label: string, kind: Column['kind'], more: Partial<Column> = {}): Column {
  return { id, label, kind, required: true, basis: 'assumed', ...more };
}

const text = { name: 'text' } as const;
const money = { name: 'money' } as const;
const month = { name: 'month' } as const;

/** Fixed and open tables, with and without labels, years, claims and a condition. */
export const sampleTables: readonly Table[] = [
  {
    id: 'shareholders',
    label: '股东情况',
    place: '附件3 一',
    columns: [
      column('name', '股东名称', text),
      column('share', '持股比例', { name: 'percent' }, { unit: '％' }),
    ],
    rows: { fixed: [{ id: 'r1' }, { id: 'r2', required: false }] },
    when: { leaf: 'applicant.legalForm', isOneOf: ['company'] },
    basis: 'notice',
  },
  {
    id: 'finance',
    label: '近三年财务',
    place: '附件3 一',
    columns: [
      column('y1', '年', money, { year: -3, unit: '万元', required: false }),
      column('y2', '年', money, { year: -2, unit: '万元', required: false }),
      column('y3', '年', money, { year: -1, unit: '万元', required: false }),
    ],
    rows: {
      fixed: [
        { id: 'assets', label: '总资产（万元）' },
        { id: 'debtRatio', label: '资产负债率（％）', kind: { name: 'percent' }, unit: '％' },
      ],
    },
    basis: 'notice',
  },
  {
    id: 'financing',
    label: '资金筹措方案',
    place: '附件3 二',
    columns: [column('item', '资金筹措方案', text)],
    rows: { fixed: [{ id: 'r1' }, { id: 'r2', required: false }] },
    basis: 'notice',
  },
  {
    id: 'content',
    label: '创新能力内容',
    place: '附件3 三',
    columns: [column('text', '具体内容', text)],
    rows: { open: { start: 3, atLeast: 0 } },
    basis: 'notice',
  },
  {
    id: 'goals',
    label: '创新能力目标值',
    place: '附件3 四',
    columns: [column('measure', '衡量指标', text), column('target', '目标值', { name: 'decimal' })],
    rows: { open: { start: 1, atLeast: 0 } },
    basis: 'assumed',
  },
  {
    id: 'claims',
    label: '荣誉',
    place: '附件2 二（二）',
    columns: [column('what', '名称', text), column('date', '取得时间', { name: 'date' })],
    rows: { open: { start: 1, atLeast: 0 } },
    claims: true,
    basis: 'assumed',
  },
  {
    id: 'team',
    label: '团队名单',
    place: '附件2 二（二）',
    columns: [
      column('name', '姓名', text),
      column('level', '职称级别', {
        name: 'choice',
        choices: [
          { value: 'senior', label: '正高级' },
          { value: 'junior', label: '初级' },
        ],
      }),
    ],
    rows: { open: { start: 2, atLeast: 1, atMost: 3 } },
    basis: 'assumed',
  },
  {
    id: 'tasks',
    label: '主要任务',
    place: '附件2 三',
    columns: [column('task', '任务', text), column('from', '开始', month), column('to', '完成', month)],
    rows: { open: { start: 1, atLeast: 1 } },
    basis: 'assumed',
  },
  {
    id: 'costs',
    label: '投资估算',
    place: '附件2 三',
    columns: [
      column('item', '费用名称', text),
      column('year1', '第一年', money, { unit: '万元', required: false }),
      column('year2', '第二年', money, { unit: '万元', required: false }),
      column('self', '自筹', money, { unit: '万元', required: false }),
      column('loan', '贷款', money, { unit: '万元', required: false }),
    ],
    rows: { open: { start: 2, atLeast: 1 } },
    basis: 'assumed',
  },
];
