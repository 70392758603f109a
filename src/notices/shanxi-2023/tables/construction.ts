import type { Table } from '#programme/definition/table.ts';
import { costCategories, permitStatuses } from '../choices.ts';

/** 附件2 四（三）（五）（六）（七）：使文字可比的表。列为假定。 */
export const constructionTables = [
  {
    id: 'tasks',
    label: '主要任务与完成阶段',
    place: '附件2 四（三）',
    columns: [
      { id: 'task', label: '任务', kind: { name: 'text' }, required: true, basis: 'assumed' },
      { id: 'stage', label: '阶段', kind: { name: 'text' }, required: true, basis: 'assumed' },
      { id: 'from', label: '开始', kind: { name: 'month' }, required: true, basis: 'assumed' },
      { id: 'to', label: '完成', kind: { name: 'month' }, required: true, basis: 'assumed' },
      { id: 'output', label: '成果', kind: { name: 'text' }, required: true, basis: 'assumed' },
    ],
    rows: { open: { start: 1, atLeast: 1 } },
    basis: 'assumed',
  },
  {
    id: 'stages',
    label: '进度安排',
    place: '附件2 四（五）',
    columns: [
      { id: 'stage', label: '阶段', kind: { name: 'text' }, required: true, basis: 'assumed' },
      { id: 'from', label: '开始', kind: { name: 'month' }, required: true, basis: 'assumed' },
      { id: 'to', label: '完成', kind: { name: 'month' }, required: true, basis: 'assumed' },
      { id: 'work', label: '工作内容', kind: { name: 'text' }, required: true, basis: 'assumed' },
    ],
    rows: { open: { start: 2, atLeast: 1 } },
    basis: 'assumed',
  },
  {
    id: 'permits',
    label: '前置审批要件',
    place: '附件2 四（六）',
    columns: [
      { id: 'name', label: '要件名称', kind: { name: 'text' }, required: true, basis: 'assumed' },
      { id: 'authority', label: '审批部门', kind: { name: 'text' }, required: false, basis: 'assumed' },
      { id: 'number', label: '文号', kind: { name: 'text' }, required: false, basis: 'assumed' },
      { id: 'status', label: '落实情况', kind: { name: 'choice', choices: permitStatuses }, required: true, basis: 'assumed' },
      { id: 'date', label: '时间', kind: { name: 'date' }, required: false, basis: 'assumed' },
    ],
    rows: { open: { start: 1, atLeast: 0 } },
    basis: 'assumed',
  },
  {
    id: 'costs',
    label: '投资估算与资金来源',
    place: '附件2 四（七）',
    columns: [
      { id: 'item', label: '费用名称', kind: { name: 'text' }, required: true, basis: 'assumed' },
      { id: 'category', label: '类别', kind: { name: 'choice', choices: costCategories }, required: true, basis: 'assumed' },
      { id: 'year1', label: '第一年（万元）', kind: { name: 'money' }, unit: '万元', required: false, basis: 'assumed' },
      { id: 'year2', label: '第二年（万元）', kind: { name: 'money' }, unit: '万元', required: false, basis: 'assumed' },
      { id: 'self', label: '自筹（万元）', kind: { name: 'money' }, unit: '万元', required: false, basis: 'assumed' },
      { id: 'loan', label: '贷款（万元）', kind: { name: 'money' }, unit: '万元', required: false, basis: 'assumed' },
      { id: 'other', label: '其他（万元）', kind: { name: 'money' }, unit: '万元', required: false, basis: 'assumed' },
    ],
    rows: { open: { start: 2, atLeast: 1 } },
    basis: 'assumed',
  },
] as const satisfies readonly Table[];
