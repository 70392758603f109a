/** Sentences of the server that are no refusals. */
export const httpWords = {
  title: '数转通',
  webNotBuilt: '网页还没有构建。请在项目目录运行 npm run build:web，再刷新本页。',
  draft: '（草稿）',
  papers: { sign: '需签字盖章的页', pack: '打印册' },
  files: {
    dossier: '申报档案',
    book: '印证材料汇编',
    package: '归档包',
    papers: '表格',
    evidence: '印证材料',
    summary: '附件4 推荐汇总表',
    letter: '推荐函正文',
    announcement: '公示文稿',
    all: '全部申报材料',
    applications: '申报一览表',
    counts: '申报数量统计',
    indicators: '指标分布',
  },
} as const;
