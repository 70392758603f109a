import type { Column, Table } from '#programme/definition/table.ts';
import { claimLevels } from '../choices.ts';

/** 「请明确」：名称、级别、时间；每一行须有自己的印证材料。列为假定。 */
const claimColumns = [
  { id: 'what', label: '名称', kind: { name: 'text' }, required: true, basis: 'assumed' },
  {
    id: 'level',
    label: '级别',
    kind: { name: 'choice', choices: claimLevels },
    required: true,
    basis: 'assumed',
  },
  { id: 'date', label: '取得时间', kind: { name: 'date' }, required: true, basis: 'assumed' },
] as const satisfies readonly Column[];

/** 附件2 三（二）（三）（四）：无印证材料即无效的荣誉、人才称号与成果。 */
export const claimTables = [
  {
    id: 'honourClaims',
    label: '省部级以上荣誉和称号',
    place: '附件2 三（二）',
    columns: claimColumns,
    rows: { open: { start: 1, atLeast: 0 } },
    claims: true,
    basis: 'assumed',
  },
  {
    id: 'teamClaims',
    label: '院士、百千万人才、享受国务院政府特殊津贴专家等',
    place: '附件2 三（三）',
    columns: claimColumns,
    rows: { open: { start: 1, atLeast: 0 } },
    claims: true,
    basis: 'assumed',
  },
  {
    id: 'achievementClaims',
    label: '省部级以上技术成果',
    place: '附件2 三（四）',
    columns: claimColumns,
    rows: { open: { start: 1, atLeast: 0 } },
    claims: true,
    basis: 'assumed',
  },
] as const satisfies readonly Table[];
