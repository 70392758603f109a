import type { Sheet } from '#programme/definition/sheet.ts';

const goalLine = '{measure}：基期{baseline}{unit}，目标{target}{unit}（{date}前）';

/** 附件3 四：目标与两方意见。 */
export const goalSheet = {
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
