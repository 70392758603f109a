import type { Programme } from '#programme/definition/programme.ts';
import type { Sheet } from '#programme/definition/sheet.ts';

/** 附件3 一：纸面的格子，自上而下。 */
const applicantSheet = {
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

/** 附件3 二 */
const centreSheet = {
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

const item = { column: 'text', numbered: true, printedNumbers: 2 } as const;

/** 附件3 三：每个方向三行起，前两行印有序号。 */
const contentSheet = {
  id: 'content',
  heading: '三、转型促进中心建设内容（两年内）',
  columns: [36, 120],
  rows: [
    { cells: [{ label: '建设方向' }, { label: '具体内容（条目式）' }], minHeight: 11 },
    {
      repeat: 'innovationContent',
      first: { cells: [{ label: '创新能力', rowspan: 'repeat' }, item], minHeight: 11 },
      others: { cells: [item], minHeight: 11 },
    },
    {
      repeat: 'investmentContent',
      first: { cells: [{ label: '转型投入', rowspan: 'repeat' }, item], minHeight: 11 },
      others: { cells: [item], minHeight: 11 },
    },
    {
      repeat: 'serviceContent',
      first: { cells: [{ label: '转型服务', rowspan: 'repeat' }, item], minHeight: 11 },
      others: { cells: [item], minHeight: 11 },
    },
    {
      repeat: 'benefitContent',
      first: { cells: [{ label: '经济社会效益', rowspan: 'repeat' }, item], minHeight: 11 },
      others: { cells: [item], minHeight: 11 },
    },
  ],
} as const satisfies Sheet;

const goalLine = '{measure}：基期{baseline}{unit}，目标{target}{unit}（{date}前）';

/** 附件3 四：目标与两方意见。 */
const goalSheet = {
  id: 'goals',
  columns: [36, 120],
  rows: [
    { cells: [{ label: '四、转型促进中心建设目标（两年内）', colspan: 2 }], minHeight: 11 },
    {
      cells: [
        { label: '（一）创新能力' },
        { leaf: 'goal.innovation', rowsOf: 'innovationGoals', line: goalLine },
      ],
      minHeight: 22,
    },
    {
      cells: [
        { label: '（二）转型投入' },
        { leaf: 'goal.investment', rowsOf: 'investmentGoals', line: goalLine },
      ],
      minHeight: 22,
    },
    {
      cells: [{ label: '（三）转型服务' }, { leaf: 'goal.service', rowsOf: 'serviceGoals', line: goalLine }],
      minHeight: 22,
    },
    {
      cells: [
        { label: '（四）经济社会效益' },
        { leaf: 'goal.benefit', rowsOf: 'benefitGoals', line: goalLine },
      ],
      minHeight: 22,
    },
    {
      cells: [
        { label: '申报单位意见' },
        {
          opinion:
            '我单位同意申报建设山西省省级数字化转型促进中心，申报的一切内容真实有效；如有不实，愿承担相应的责任。',
          signatures: [
            '转型促进中心负责人（签名）：',
            '单位负责人（签名）：',
            '单位名称：',
            '（盖章）',
            '年   月   日',
          ],
        },
      ],
      minHeight: 70,
    },
    {
      cells: [
        { label: '推荐单位意见' },
        {
          opinion: '我单位结合发展实际，并对申报材料审核，同意推荐申报建设           数字化转型促进中心。',
          gap: 'centreType',
          signatures: ['（盖章）：', '年 月 日', '年   月   日'],
        },
      ],
      minHeight: 60,
    },
  ],
} as const satisfies Sheet;

/** 附件3 山西省省级数字化转型促进中心基本情况表 */
export const basicInfo = {
  annex: '附件3',
  title: ['山西省省级数字化转型促进中心', '基本情况表'],
  cover: [
    { label: '申 报 类 型：', shows: { derived: 'centreType' } },
    { label: '申报单位（盖章）：', shows: { leaf: 'applicant.name' } },
    { label: '负责人及联系方式：', shows: { leaf: 'cover.contact' } },
  ],
  sheets: [applicantSheet, centreSheet, contentSheet, goalSheet],
} as const satisfies Programme['basicInfo'];
