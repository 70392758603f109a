import type { Column, Table } from '#programme/definition/table.ts';

const content = '附件3 三、转型促进中心建设内容（两年内）';
const goals = '附件3 四、转型促进中心建设目标（两年内）';

/** 附件3 三：四个建设方向的具体内容，一条一行。 */
export const contentTables = [
  {
    id: 'innovationContent',
    label: '创新能力',
    place: content,
    columns: [
      { id: 'text', label: '具体内容（条目式）', kind: { name: 'text' }, required: true, basis: 'notice' },
    ],
    rows: { open: { start: 3, atLeast: 0 } },
    basis: 'notice',
  },
  {
    id: 'investmentContent',
    label: '转型投入',
    place: content,
    columns: [
      { id: 'text', label: '具体内容（条目式）', kind: { name: 'text' }, required: true, basis: 'notice' },
    ],
    rows: { open: { start: 3, atLeast: 0 } },
    basis: 'notice',
  },
  {
    id: 'serviceContent',
    label: '转型服务',
    place: content,
    columns: [
      { id: 'text', label: '具体内容（条目式）', kind: { name: 'text' }, required: true, basis: 'notice' },
    ],
    rows: { open: { start: 3, atLeast: 0 } },
    basis: 'notice',
  },
  {
    id: 'benefitContent',
    label: '经济社会效益',
    place: content,
    columns: [
      { id: 'text', label: '具体内容（条目式）', kind: { name: 'text' }, required: true, basis: 'notice' },
    ],
    rows: { open: { start: 3, atLeast: 0 } },
    basis: 'notice',
  },
] as const satisfies readonly Table[];

/** 目标要能在验收时对照：基期、目标、单位、期限。纸面只有一格，这些列为假定。 */
const goalColumns = [
  { id: 'measure', label: '衡量指标', kind: { name: 'text' }, required: true, basis: 'assumed' },
  { id: 'baseline', label: '基期值', kind: { name: 'decimal' }, required: true, basis: 'assumed' },
  { id: 'target', label: '目标值', kind: { name: 'decimal' }, required: true, basis: 'assumed' },
  { id: 'unit', label: '单位', kind: { name: 'text' }, required: true, basis: 'assumed' },
  { id: 'date', label: '完成时间', kind: { name: 'month' }, required: true, basis: 'assumed' },
] as const satisfies readonly Column[];

/** 附件3 四：与建设内容同一组方向的可衡量目标。 */
export const goalTables = [
  {
    id: 'innovationGoals',
    label: '（一）创新能力目标',
    place: goals,
    columns: goalColumns,
    rows: { open: { start: 2, atLeast: 0 } },
    basis: 'assumed',
  },
  {
    id: 'investmentGoals',
    label: '（二）转型投入目标',
    place: goals,
    columns: goalColumns,
    rows: { open: { start: 2, atLeast: 0 } },
    basis: 'assumed',
  },
  {
    id: 'serviceGoals',
    label: '（三）转型服务目标',
    place: goals,
    columns: goalColumns,
    rows: { open: { start: 2, atLeast: 0 } },
    basis: 'assumed',
  },
  {
    id: 'benefitGoals',
    label: '（四）经济社会效益目标',
    place: goals,
    columns: goalColumns,
    rows: { open: { start: 2, atLeast: 0 } },
    basis: 'assumed',
  },
] as const satisfies readonly Table[];
