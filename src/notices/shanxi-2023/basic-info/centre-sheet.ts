import type { Sheet } from '#programme/definition/sheet.ts';

/** 附件3 二 */
export const centreSheet = {
  id: 'centre',
  heading: '二、拟申报转型促进中心基本情况',
  columns: [34, 40, 26, 26, 30],
  rows: [
    {
      cells: [
        { label: '转型促进中心名称' },
        { leaf: 'centre.name' },
        { label: '申报类别' },
        { derived: 'centreType', colspan: 2 },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '转型促进中心负责人姓名' },
        { leaf: 'centre.head.name' },
        { label: '职务/职称' },
        { leaf: 'centre.head.title', colspan: 2 },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '联系方式' },
        { leaf: 'centre.head.phone' },
        { label: '邮箱' },
        { leaf: 'centre.head.email', colspan: 2 },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '中心专业团队牵头人姓名' },
        { leaf: 'centre.lead.name' },
        { label: '职务/职称' },
        { leaf: 'centre.lead.title', colspan: 2 },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '联系方式' },
        { leaf: 'centre.lead.phone' },
        { label: '邮箱' },
        { leaf: 'centre.lead.email', colspan: 2 },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '转型促进中心总投资（万元）' },
        { label: '建设费用（万元，含设备购置费、研发费等）' },
        { label: '其他费用（万元）' },
        { label: '预备费用（万元）' },
        { label: '铺底流动资金（万元）' },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { leaf: 'centre.investment.total' },
        { leaf: 'centre.investment.construction' },
        { leaf: 'centre.investment.other' },
        { leaf: 'centre.investment.reserve' },
        { leaf: 'centre.investment.workingCapital' },
      ],
      minHeight: 12,
    },
    {
      cells: [
        { label: '资金筹措方案，包括自筹、贷款等，不包括申请财政资金' },
        { leaf: 'financing.r1.item' },
        { leaf: 'financing.r2.item' },
        { leaf: 'financing.r3.item' },
        { leaf: 'financing.r4.item' },
      ],
      minHeight: 12,
    },
  ],
} as const satisfies Sheet;
