import type { Programme } from '#programme/definition/programme.ts';
import { assumptions } from './assumptions.ts';
import { basicInfo } from './basic-info.ts';
import { centreTypes } from './centre-types.ts';
import { checks } from './checks.ts';
import { enterpriseConditions } from './conditions/enterprise.ts';
import { industryConditions } from './conditions/industry.ts';
import { regionalConditions } from './conditions/regional.ts';
import { examples } from './examples.ts';
import { paperFields, questionsBesideThePaper } from './fields.ts';
import { glossary } from './glossary.ts';
import { enterpriseAnswerSheet } from './indicators/enterprise.ts';
import { industryAnswerSheet } from './indicators/industry.ts';
import { regionalAnswerSheet } from './indicators/regional.ts';
import { planOutline } from './plan-outline.ts';
import { summaryTable } from './summary-table.ts';
import { tables } from './tables.ts';

/** 山西省省级数字化转型促进中心申报通知的四个附件，正文见 official/notice-annexes.txt。 */
export const shanxi2023 = {
  id: 'shanxi-2023',
  title: '山西省省级数字化转型促进中心',
  year: 2023,
  source: {
    file: 'official/notice-annexes.txt',
    sha256: '4ee23bf0daa11b160c91bc6fc68f3d17356e37a8efebe570c59139499788538a',
  },
  centreTypes,
  fields: [...paperFields, ...questionsBesideThePaper],
  tables,
  answerSheets: [regionalAnswerSheet, industryAnswerSheet, enterpriseAnswerSheet],
  plan: {
    annex: '附件2',
    title: ['山西省省级数字化转型促进中心建设', '方案编制提纲'],
    paperTitle: '山西省省级数字化转型促进中心建设方案',
    outline: planOutline,
  },
  basicInfo,
  summary: summaryTable,
  conditionsTitle: '山西省省级数字化转型促进中心创建条件',
  conditions: [...regionalConditions, ...industryConditions, ...enterpriseConditions],
  checks,
  parts: {
    applicantName: 'applicant.name',
    uscc: 'applicant.uscc',
    region: 'applicant.region',
    centreName: 'centre.name',
    head: 'centre.head.name',
    contact: 'cover.contact',
    shareholders: 'shareholders',
    totalInvestment: 'centre.investment.total',
    mainContent: 'summary.mainContent',
  },
  twoYearWindow: { calendarYears: 2 },
  assumptions,
  glossary,
  guidance: examples,
} as const satisfies Programme;
