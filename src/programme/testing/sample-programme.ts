import type { Indicator } from '../definition/outline.ts';
import type { Programme } from '../definition/programme.ts';
import { sampleChecks } from './sample-checks.ts';
import { sampleFields } from './sample-fields.ts';
import { sampleTables } from './sample-tables.ts';

const indicators: readonly Indicator[] = [
  { key: 'funds', label: '可自由支配资金', unit: '万元', kind: 'money', twoYears: false },
  { key: 'seniors', label: '高级职称人数', unit: '人', kind: 'count', twoYears: false },
  { key: 'events', label: '近两年，组织交流推介会数量', unit: '场', kind: 'count', twoYears: true },
  { key: 'trained', label: '近两年，转型培训覆盖人数', unit: '千人', kind: 'decimal', twoYears: true },
];

function answerSheet(centreType: string, asked: readonly Indicator[]) {
  const groups = [{ label: '基础考核指标', indicators: asked }];
  return { centreType, title: '基础情况应答表', header: ['一级指标项', '二级指标项', '单位', ''], groups };
}

/** A small notice of two centre types with everything a check, a condition or a view may meet. For tests. */
export const sampleProgramme: Programme = {
  id: 'sample',
  title: '样例申报通知',
  year: 2023,
  source: { file: 'none', sha256: '' },
  centreTypes: [
    { id: 'regional', label: '区域型', description: '区域型中心' },
    { id: 'enterprise', label: '企业型', description: '企业型中心' },
  ],
  fields: sampleFields,
  tables: sampleTables,
  answerSheets: [answerSheet('regional', indicators), answerSheet('enterprise', indicators.slice(0, 1))],
  plan: {
    annex: '附件2',
    title: ['建设方案编制提纲'],
    paperTitle: '建设方案',
    outline: [
      {
        id: 'plan.summary',
        number: '一、',
        heading: '摘要',
        parts: [{ prose: 'plan.summary', limit: { maxCharacters: 30 }, required: true }],
        sections: [],
        basis: 'notice',
      },
      {
        id: 'plan.applicant',
        number: '二、',
        heading: '申报单位概况',
        parts: [],
        sections: [
          {
            id: 'plan.applicant.sheet',
            number: '（一）',
            heading: '应答表',
            parts: [{ answerSheet: true }],
            sections: [],
            basis: 'notice',
          },
          {
            id: 'plan.applicant.team',
            number: '（二）',
            heading: '荣誉和团队',
            parts: [{ prose: 'plan.applicant.team', required: true }, { table: 'claims' }, { table: 'team' }],
            sections: [],
            basis: 'notice',
          },
        ],
        basis: 'notice',
      },
      {
        id: 'plan.construction',
        number: '三、',
        heading: '建设方案',
        parts: [{ prose: 'plan.construction', required: false }, { table: 'tasks' }, { table: 'costs' }],
        sections: [],
        basis: 'notice',
      },
      {
        id: 'annex',
        number: '四、',
        heading: '附件',
        parts: [],
        sections: [
          {
            id: 'annex.licence',
            number: '（一）',
            heading: '营业执照',
            parts: [{ annex: 'annex.licence' }],
            sections: [],
            basis: 'notice',
          },
        ],
        basis: 'notice',
      },
    ],
  },
  basicInfo: {
    annex: '附件3',
    title: ['基本情况表'],
    cover: [{ label: '申报单位', shows: { leaf: 'applicant.name' } }],
    sheets: [
      {
        id: 'one',
        columns: [40, 40, 40],
        rows: [
          {
            cells: [{ label: '统一社会信用代码' }, { leaf: 'applicant.uscc' }, { leaf: 'applicant.founded' }],
          },
          {
            cells: [
              { leaf: 'shareholders.r1.name' },
              { leaf: 'finance.assets.y1' },
              { leaf: 'financing.r1.item' },
            ],
          },
          { cells: [{ leaf: 'centre.total' }, { leaf: 'centre.construction' }, { leaf: 'centre.other' }] },
          { cells: [{ leaf: 'head.email', colspan: 2 }, { leaf: 'lead.email' }] },
          {
            repeat: 'content',
            first: {
              cells: [{ label: '内容' }, { column: 'text', numbered: true, printedNumbers: 3, colspan: 2 }],
            },
            others: { cells: [{ column: 'text', numbered: true, printedNumbers: 3, colspan: 2 }] },
          },
          { cells: [{ leaf: 'goal.innovation', rowsOf: 'goals', line: '{measure}：{target}', colspan: 3 }] },
        ],
      },
    ],
  },
  summary: {
    annex: '附件4',
    title: '汇总表',
    columns: [
      { label: '申报单位', width: 60, shows: 'applicantName' },
      { label: '主要建设内容', width: 100, shows: 'mainContent' },
    ],
  },
  conditionsTitle: '创建条件',
  conditions: [
    {
      id: 'regional.1',
      centreType: 'regional',
      text: '1.应为独立法人单位，组织交流推介会。',
      speaksFor: { leaves: ['applicant.uscc'], sections: [], evidence: ['annex.licence'] },
      test: {
        all: [
          { leaf: 'applicant.uscc', matches: '^..14', means: '登记管理机关在山西省' },
          { leaf: 'indicator.events', isAtLeast: '1' },
          { any: [{ table: 'claims', hasRows: 1 }, { evidenceFor: 'annex.licence' }] },
        ],
      },
      basis: 'assumed',
    },
    {
      id: 'enterprise.1',
      centreType: 'enterprise',
      text: '1.应为企业。',
      speaksFor: { leaves: ['applicant.legalForm'], sections: [], evidence: [] },
      test: { leaf: 'applicant.legalForm', isOneOf: ['company'] },
      basis: 'assumed',
    },
  ],
  checks: sampleChecks,
  parts: {
    applicantName: 'applicant.name',
    uscc: 'applicant.uscc',
    region: 'applicant.hostZone',
    centreName: 'applicant.name',
    head: 'head.email',
    contact: 'head.email',
    shareholders: 'shareholders',
    totalInvestment: 'centre.total',
    mainContent: 'summary.mainContent',
  },
  twoYearWindow: { calendarYears: 2 },
  assumptions: [],
  glossary: [],
};
