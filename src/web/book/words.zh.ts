export const words = {
  title: '印证材料汇编',
  draft: '提交以后自动装订成一本：封面、目录、书签，逐页编号，应答表的链接直达所引的那一页。',
  unasked: '还没有装订成一本。',
  waiting: '正在排队装订。',
  making: (done: number, of: number) =>
    of === 0 ? '正在装订。' : `正在装订：已处理 ${String(done)} / ${String(of)} 份材料。`,
  progress: '装订进度',
  ready: (files: number, pages: number, size: string) =>
    `${String(files)} 份材料，${String(pages)} 页，${size}`,
  line: (pages: number, size: string) => `印证材料汇编（${String(pages)} 页，${size}）`,
  open: '打开汇编',
  save: '保存汇编',
  archive: '下载归档包（zip）',
  archiveHint: '纸件、汇编、申报档案和摘要清单；用 shuzhuan verify 可以离线核对是否完整、有没有改动。',
  remarks: (count: number) => `${String(count)} 份没有原样装订`,
  remark: (number: string, title: string) => `附件 ${number}「${title}」`,
  notBound: '未能装订成页面',
  again: '重新装订',
  now: '现在装订',
  failed: {
    tooLarge: '印证材料一共超过 2 GB，不能装订成一本。请申报单位压缩扫描件后重新提交。',
    stopped: '装订没有完成。请重新装订；仍不行时告诉系统管理员。',
  },
  megabytes: (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`,
} as const;
