export const words = {
  lead: '每项填数字；大于 0 的要有印证材料，否则视为无效；没有的填 0。可从 Excel 复制一列，在第一格粘贴，向下填充。',
  window: (from: string, to: string) => `“近两年”指 ${from} 至 ${to}。`,
  answer: '应答',
  evidence: '印证材料',
  pasted: (count: number) => `已粘贴 ${String(count)} 项。`,
  undo: '撤销粘贴',
  none: '这一类型没有应答表。',
} as const;
