import type { Assumption } from '#programme/definition/programme.ts';

/** 通知没有写明、产品不得不假定的事；每次申报都可以改，凡起作用处都标明「假定」。 */
export const assumptions = [
  { id: 'twoYears', statement: '近两年指申报当年之前的两个完整自然年；也可设为到申报日为止的 24 个月。' },
  { id: 'threeYears', statement: '近三年指申报当年之前的三个自然年，随申报年度滚动。' },
  { id: 'thresholds', statement: '附件1 的条件没有给出数量，机器判断时「有」即满足；结论以审核人员为准。' },
  {
    id: 'goalColumns',
    statement: '建设目标须可衡量：衡量指标、基期值、目标值、单位、完成时间，印在附件3 四的同一格内。',
  },
  { id: 'claimColumns', statement: '荣誉、人才称号和技术成果逐行填写名称、级别、时间，每行须有印证材料。' },
  {
    id: 'comparableTables',
    statement: '团队名单、主要任务、进度、前置要件、投资估算各附一张表，随建设方案打印。',
  },
  { id: 'contact', statement: '附件4 的联系人及联系方式取自附件3 封面的负责人及联系方式，可以另改。' },
  { id: 'opinionGap', statement: '推荐单位意见中的空白填创建类型。' },
  { id: 'listedHeadcount', statement: '促进中心团队人数按名单中的在职人员核对，外聘专家不计。' },
  { id: 'costYears', statement: '投资估算按两个建设年度和自筹、贷款、其他三种来源填写。' },
] as const satisfies readonly Assumption[];
