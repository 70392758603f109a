export const words = {
  add: '＋ 加一行',
  removed: '已删除一行。',
  undo: '撤销',
  up: (name: string) => `${name}上移`,
  down: (name: string) => `${name}下移`,
  remove: (name: string) => `删除${name}`,
  number: '序号',
  evidence: '印证材料',
  tools: '调整',
  row: (table: string, number: number) => `${table}第 ${String(number)} 行`,
} as const;
