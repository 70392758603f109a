/** Why a revision of a notice cannot be adopted. */
export const revisionWords = {
  noNotice: '文件不是一份通知（缺少必要的部分或格式不对）',
  noText: (places: readonly string[]) => `这些地方应写文字：${places.join('、')}`,
  noNumber: (places: readonly string[]) => `这些地方应写大小合适的数字：${places.join('、')}`,
  otherNotice: (id: string) => `文件不是这份通知的修订，编号应为 ${id}`,
  faults: (count: number, first: readonly string[]) =>
    `有 ${String(count)} 处错误：${first.join('；')}${count > first.length ? '……' : ''}`,
  fault: (path: string, sentence: string, subject: string) => `${path} ${sentence}（${subject}）`,
  typesGone: (labels: readonly string[]) => `修订里没有已经有人申报的类型：${labels.join('、')}`,
} as const;
