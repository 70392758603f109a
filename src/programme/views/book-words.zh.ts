/** What the evidence book says that no notice says. */
export const bookWords = {
  title: '印证材料汇编',
  typeLine: '申报类型：',
  centreLine: '促进中心名称：',
  applicantLine: '申报单位：',
  versionLine: '版本摘要：',
  draft: '草稿',
} as const;
