/** Lists about applications that come from Excel: their columns, and what is said of their rows. */
export const summaryWords = {
  title: '推荐汇总表',
  opinion: '推荐意见',
  opinionAliases: ['推荐单位意见', '意见'],
  opinionHint: '写入附件3 四「推荐单位意见」。空着的不改。',
  opinedOn: '推荐日期',
  opinedOnAliases: ['意见日期', '日期'],
  opinedOnHint: '推荐意见的日期，如 2023-06-01。空着的不改。',
  hints: {
    number: '推荐次序。只对已推荐、未上报的有效。',
    centreType: '与申报一致；同一单位申报两种类型时必须写明。',
    recommender: '只作核对。',
    applicantName: '与申报一致的单位全称。',
    totalInvestment: '只作核对，以申报内容为准。',
    mainContent: '不超过 500 字。空着的不改。',
    contact: '空着的不改。',
    remark: '空着的不改。',
  },
  lines: [
    '每行一项申报，按单位全称对应。空着的格不改平台上的内容。',
    '总投资、创建类型、推荐单位只作核对：与平台不同的会列出来，以平台为准。',
  ],
  order: '推荐次序',
  change: '更新',
  same: '与平台一致',
  differs: '与平台不同，不改',
  unknown: '本单位在这次申报中没有收到该单位的申报。请核对单位全称，或从表中删去这一行。',
  several: (types: readonly string[]) =>
    `该单位有 ${String(types.length)} 项申报（${types.join('、')}），请写明创建类型。`,
  doubled: (rows: readonly number[]) => `与第 ${rows.join('、')} 行是同一项申报。请只留一行。`,
  closed: (state: string) =>
    `申报现在是「${state}」，不能再改推荐意见和汇总表内容。请从表中删去这一行，或清空要改的格。`,
} as const;

export const indicatorWords = {
  title: (label: string) => `${label}指标`,
  name: '单位全称',
  nameAliases: ['单位名称', '企业名称', '申报单位', '创建单位'],
  nameHint: '与申报一致的单位全称。',
  lines: [
    '每行一家单位，每列一项指标，与附件2 三（一）应答表相同。空着的格不改已填的内容；没有的请填 0。',
    '数值大于 0 的指标还要在系统里关联印证材料，否则无效。',
  ],
  fill: '填入草稿',
  same: '与已填的一致',
  others: (name: string) => `不是本单位（${name}）的行。请从表中删去。`,
  blank: '这一行没有填写任何指标。请填写，或删去这一行。',
  kindHint: '填写数字，没有的填 0。',
} as const;
