import type { Table } from '#programme/definition/table.ts';
import { degrees, employments, titleLevels } from '../choices.ts';

/** 附件2 三（三）：团队名单，人数与高级职称人数由此核对。列为假定。 */
export const teamTable = {
  id: 'team',
  label: '转型促进中心团队名单',
  place: '附件2 三（三）',
  columns: [
    { id: 'name', label: '姓名', kind: { name: 'text' }, required: true, basis: 'assumed' },
    { id: 'position', label: '职务', kind: { name: 'text' }, required: false, basis: 'assumed' },
    { id: 'title', label: '职称', kind: { name: 'text' }, required: false, basis: 'assumed' },
    {
      id: 'titleLevel',
      label: '职称级别',
      kind: { name: 'choice', choices: titleLevels },
      required: true,
      basis: 'assumed',
    },
    {
      id: 'degree',
      label: '学历学位',
      kind: { name: 'choice', choices: degrees },
      required: true,
      basis: 'assumed',
    },
    {
      id: 'employment',
      label: '在职/外聘',
      kind: { name: 'choice', choices: employments },
      required: true,
      basis: 'assumed',
    },
    { id: 'duty', label: '中心内分工', kind: { name: 'text' }, required: false, basis: 'assumed' },
  ],
  rows: { open: { start: 3, atLeast: 1 } },
  basis: 'assumed',
} as const satisfies Table;
