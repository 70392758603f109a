import type { Programme } from '#programme/definition/programme.ts';

/** 附件4 山西省省级数字化转型促进中心推荐汇总表；列宽为 A4 横排的毫米数。 */
export const summaryTable = {
  annex: '附件4',
  title: '山西省省级数字化转型促进中心推荐汇总表',
  columns: [
    { label: '序号', width: 12, shows: 'number' },
    { label: '创建类型', width: 20, shows: 'centreType' },
    { label: '推荐单位', width: 30, shows: 'recommender' },
    { label: '创建单位', width: 38, shows: 'applicantName' },
    { label: '总投资（万元）', width: 24, shows: 'totalInvestment' },
    { label: '主要建设内容', width: 84, shows: 'mainContent', hint: '简要介绍，不超过500字' },
    { label: '联系人及联系方式', width: 32, shows: 'contact' },
    { label: '备注', width: 17, shows: 'remark' },
  ],
} as const satisfies Programme['summary'];
