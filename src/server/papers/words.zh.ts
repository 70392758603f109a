/** Words of the tables the authority takes along. */
export const papersWords = {
  applications: '申报一览表',
  columns: {
    number: '序号',
    region: '地区',
    unit: '推荐单位',
    order: '推荐顺序',
    type: '类型',
    applicant: '申报单位',
    centre: '促进中心名称',
    investment: '总投资',
    content: '主要建设内容',
    contact: '联系人',
    state: '状态',
  },
  counts: '申报数量统计',
  countColumns: { region: '地区', type: '类型', state: '状态', count: '数量' },
  provincial: '省直',
  spread: '指标分布',
  spreadNote: '只统计已上报、已受理的申报；缺印证材料的为无效，未计入分布。',
  spreadColumns: {
    type: '类型',
    indicator: '指标',
    unit: '单位',
    counted: '计入',
    void: '无效',
    blank: '未填',
    min: '最小',
    lowerQuartile: '下四分位',
    median: '中位数',
    upperQuartile: '上四分位',
    max: '最大',
  },
} as const;

const megabytes = (bytes: number) => `${String(Math.ceil(bytes / 1024 ** 2))} MB`;

/** Why a paper cannot be set. */
export const paperTooLarge = {
  paragraphs: (count: number, most: number) => `有 ${String(count)} 段，最多 ${String(most)} 段`,
  characters: (count: number, most: number) => `有 ${String(count)} 个字符，最多 ${String(most)} 个`,
  pictures: (bytes: number, most: number) => `图片共 ${megabytes(bytes)}，最多 ${megabytes(most)}`,
  pixels: (count: number, most: number) =>
    `PNG 图片共 ${String(Math.ceil(count / 1e6))} 百万像素，最多 ${String(most / 1e6)} 百万，照片和扫描件请用 JPG`,
} as const;
