import type { Sheet } from '#programme/definition/sheet.ts';

/** 附件3 一：纸面的格子，自上而下。 */
export const applicantSheet = {
  id: 'applicant',
  columns: [38, 34, 28, 28, 28],
  rows: [
    { cells: [{ label: '一、单位基本情况', colspan: 5 }], minHeight: 11 },
    {
      cells: [{ label: '单位名称' }, { leaf: 'applicant.name', hint: '（申报单位）', colspan: 4 }],
      minHeight: 11,
    },
    { cells: [{ label: '统一社会信用代码' }, { leaf: 'applicant.uscc', colspan: 4 }], minHeight: 11 },
    {
      cells: [
        { label: '成立时间' },
        { leaf: 'applicant.founded' },
        { label: '注册资本（万元）' },
        { leaf: 'applicant.capital', colspan: 2 },
      ],
      minHeight: 11,
    },
    {
      cells: [
        { label: '前5位股东情况\n（仅企业申报单位填写）', rowspan: 6 },
        { label: '股东名称', colspan: 2 },
        { label: '持股比例', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { leaf: 'shareholders.r1.name', colspan: 2 },
        { leaf: 'shareholders.r1.share', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { leaf: 'shareholders.r2.name', colspan: 2 },
        { leaf: 'shareholders.r2.share', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { leaf: 'shareholders.r3.name', colspan: 2 },
        { leaf: 'shareholders.r3.share', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { leaf: 'shareholders.r4.name', colspan: 2 },
        { leaf: 'shareholders.r4.share', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { leaf: 'shareholders.r5.name', colspan: 2 },
        { leaf: 'shareholders.r5.share', colspan: 2 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '近三年财务经营情况', rowspan: 6 },
        { label: '' },
        { year: -3 },
        { year: -2 },
        { year: -1 },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '总资产（万元）' },
        { leaf: 'finance.totalAssets.y1' },
        { leaf: 'finance.totalAssets.y2' },
        { leaf: 'finance.totalAssets.y3' },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '固定资产\n（万元）' },
        { leaf: 'finance.fixedAssets.y1' },
        { leaf: 'finance.fixedAssets.y2' },
        { leaf: 'finance.fixedAssets.y3' },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '资产负债率（％）' },
        { leaf: 'finance.debtRatio.y1' },
        { leaf: 'finance.debtRatio.y2' },
        { leaf: 'finance.debtRatio.y3' },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '主要收入\n（万元）' },
        { leaf: 'finance.mainIncome.y1' },
        { leaf: 'finance.mainIncome.y2' },
        { leaf: 'finance.mainIncome.y3' },
      ],
      minHeight: 9,
    },
    {
      cells: [
        { label: '专项研究与开发经费 （万元）' },
        { leaf: 'finance.rdSpend.y1' },
        { leaf: 'finance.rdSpend.y2' },
        { leaf: 'finance.rdSpend.y3' },
      ],
      minHeight: 9,
    },
    { cells: [{ label: '法人代表及联系电话' }, { leaf: 'applicant.legalRep', colspan: 4 }], minHeight: 11 },
    {
      cells: [
        { label: '主要资质及获奖情况 （不超过5项）', rowspan: 5 },
        { leaf: 'honours.r1.text', colspan: 4 },
      ],
      minHeight: 9,
    },
    { cells: [{ leaf: 'honours.r2.text', colspan: 4 }], minHeight: 9 },
    { cells: [{ leaf: 'honours.r3.text', colspan: 4 }], minHeight: 9 },
    { cells: [{ leaf: 'honours.r4.text', colspan: 4 }], minHeight: 9 },
    { cells: [{ leaf: 'honours.r5.text', colspan: 4 }], minHeight: 9 },
  ],
} as const satisfies Sheet;
