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
} as const;
