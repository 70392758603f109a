import type { Sheet } from '#programme/definition/sheet.ts';

const item = { column: 'text', numbered: true, printedNumbers: 2 } as const;

/** 附件3 三：每个方向三行起，前两行印有序号。 */
export const contentSheet = {
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
