/** What `verify-notices` prints around faults and lists. */
export const verifyWords = {
  notice: (id: string, faults: number) =>
    `通知 ${id}：${faults === 0 ? '没有错误' : `${String(faults)} 处错误`}`,
  assumed: (count: number) => `通知没有写明、按假定处理的 ${String(count)} 项：`,
  withoutCell: (count: number) => `纸面上没有格子的 ${String(count)} 个问题：`,
} as const;
