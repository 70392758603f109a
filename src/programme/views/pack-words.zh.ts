/** What the wrapping of a print pack says: its cover, its list and the label of its spine. */
export const packWords = {
  title: '申报材料',
  spineTitle: '脊背标签（沿框线剪下）',
  typeLine: '申 报 类 型：',
  centreLine: '促进中心名称：',
  applicantLine: '申 报 单 位：',
  unitLine: '推 荐 单 位：',
  yearLine: '申 报 年 度：',
  year: (year: number) => `${String(year)}年`,
  contents: '材料清单',
  number: '序号',
  paper: '材料名称',
  code: '校验码',
  pages: '页数',
  draft: '草稿',
} as const;
