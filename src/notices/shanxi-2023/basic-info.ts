import type { Programme } from '#programme/definition/programme.ts';
import { applicantSheet } from './basic-info/applicant-sheet.ts';
import { centreSheet } from './basic-info/centre-sheet.ts';
import { contentSheet } from './basic-info/content-sheet.ts';
import { goalSheet } from './basic-info/goal-sheet.ts';

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
