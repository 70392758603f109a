import type { Guidance } from '../definition/guidance.ts';
import { guidedParts } from '../views/guidance-of.ts';
import {
  faultsOf,
  faultsWithCheck,
  faultsWithTest,
  first,
  type PlantedFault,
  type Writable,
} from './spoil-notice.ts';

const guidance = (of: string): Writable<Guidance> => ({
  ...{ of, advice: ['写清楚。'], example: ['样例'] },
  basis: 'assumed',
});

/** Faults in what a notice declares beside its tables. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    title: '通知里的函数',
    faults: () => faultsOf((notice) => ((notice as { title: unknown }).title = () => 'x')),
    code: 'notPlainData',
    path: '',
    subject: 'sample',
  },
  {
    title: '通知里的日期对象',
    faults: () => faultsOf((notice) => ((notice as { title: unknown }).title = new Date(0))),
    code: 'notPlainData',
    path: '',
    subject: 'sample',
  },
  {
    title: '重复的栏目',
    faults: () => faultsOf((notice) => notice.fields.push(first(notice.fields))),
    code: 'duplicateId',
    path: 'fields',
    subject: 'applicant.name',
  },
  {
    title: '重复的列',
    faults: () =>
      faultsOf((notice) => first(notice.tables).columns.push(first(first(notice.tables).columns))),
    code: 'duplicateId',
    path: 'tables[0].columns',
    subject: 'name',
  },
  {
    title: '重复的指标',
    faults: () =>
      faultsOf((notice) => {
        const { indicators } = first(first(notice.answerSheets).groups);
        indicators.push(first(indicators));
      }),
    code: 'duplicateId',
    path: 'answerSheets[0]',
    subject: 'funds',
  },
  {
    title: '重复的条件',
    faults: () => faultsOf((notice) => notice.conditions.push(first(notice.conditions))),
    code: 'duplicateId',
    path: 'conditions',
    subject: 'regional.1',
  },
  {
    title: '重复的章节',
    faults: () =>
      faultsOf((notice) => notice.plan.outline.push({ ...first(notice.plan.outline), parts: [] })),
    code: 'duplicateId',
    path: 'plan.outline',
    subject: 'plan.summary',
  },
  {
    title: '与栏目同名的正文',
    faults: () =>
      faultsOf(
        (notice) => (first(notice.plan.outline).parts = [{ prose: 'applicant.name', required: true }]),
      ),
    code: 'duplicateId',
    path: 'plan.outline[plan.summary]',
    subject: 'applicant.name',
  },
  {
    title: '写法不对的栏目编号',
    faults: () =>
      faultsOf((notice) => notice.fields.push({ ...first(notice.fields), id: 'Applicant.some name' })),
    code: 'badId',
    path: 'fields[13].id',
    subject: 'Applicant.some name',
  },
  {
    title: '写法不对的列编号，会使答案无处可放',
    faults: () => faultsOf((notice) => (first(first(notice.tables).columns).id = 'full.name')),
    code: 'badId',
    path: 'tables[0].columns',
    subject: 'full.name',
  },
  {
    title: '某一类型不问的代号',
    faults: () => faultsOf((notice) => (notice.parts.head = 'indicator.seniors')),
    code: 'unknownLeaf',
    path: 'parts.head',
    subject: 'indicator.seniors',
  },
  {
    title: '条件所依据却没有的指标',
    faults: () => faultsWithTest({ not: { any: [{ leaf: 'indicator.none', isAtLeast: '1' }] } }),
    code: 'unknownLeaf',
    path: 'conditions[0].test.not.any[0]',
    subject: 'indicator.none',
  },
  {
    title: '检查里没有的表',
    faults: () => faultsWithCheck({ check: 'rowBalance', table: 'prices', left: [], right: [] }),
    code: 'unknownTable',
    path: 'checks[11 costs.sourcesDiffer]',
    subject: 'prices',
  },
  {
    title: '提纲里没有的表',
    faults: () => faultsOf((notice) => first(notice.plan.outline).parts.push({ table: 'prices' })),
    code: 'unknownTable',
    path: 'plan.outline[plan.summary]',
    subject: 'prices',
  },
  {
    title: '检查里没有的列',
    faults: () => faultsWithCheck({ check: 'rowBalance', table: 'costs', left: ['year9'], right: [] }),
    code: 'unknownColumn',
    path: 'checks[11 costs.sourcesDiffer]',
    subject: 'costs.year9',
  },
  {
    title: '没有的检查',
    faults: () => faultsWithCheck({ check: 'rowBalance', severity: 'sometimes' as 'warns' }),
    code: 'unknownCheck',
    path: 'checks[11 costs.sourcesDiffer]',
    subject: 'sometimes',
  },
  {
    title: '检查里没有的可选值',
    faults: () => faultsWithCheck({ check: 'rowEvidence', where: { column: 'level', isOneOf: ['expert'] } }),
    code: 'unknownChoice',
    path: 'checks[6 team.seniorEvidence]',
    subject: 'expert',
  },
  {
    title: '条件里没有的可选值',
    faults: () => faultsWithTest({ leaf: 'applicant.legalForm', isOneOf: ['company', 'club'] }),
    code: 'unknownChoice',
    path: 'conditions[0].test',
    subject: 'club',
  },
  {
    title: '条件所连的没有的章节',
    faults: () => faultsOf((notice) => first(notice.conditions).speaksFor.sections.push('plan.none')),
    code: 'unknownSection',
    path: 'conditions[0].speaksFor',
    subject: 'plan.none',
  },
  {
    title: '附件所汇集的没有的章节',
    faults: () => faultsOf((notice) => first(notice.plan.outline).parts.push({ annexOf: 'plan.none' })),
    code: 'unknownSection',
    path: 'plan.outline[plan.summary]',
    subject: 'plan.none',
  },
  {
    title: '检查指向的没有的事项',
    faults: () => faultsWithCheck({ check: 'evidencePresent', target: 'annex.none' }),
    code: 'unknownTarget',
    path: 'checks[5 annex.licenceMissing]',
    subject: 'annex.none',
  },
  {
    title: '条件所要的没有的材料',
    faults: () => faultsWithTest({ evidenceFor: 'annex.none' }),
    code: 'unknownTarget',
    path: 'conditions[0].test',
    subject: 'annex.none',
  },
  {
    title: '栏目所属的没有的类型',
    faults: () =>
      faultsOf((notice) => notice.fields.push({ ...first(notice.fields), id: 'extra', for: ['global'] })),
    code: 'unknownCentreType',
    path: 'fields[13].for',
    subject: 'global',
  },
  {
    title: '检查所属的没有的类型',
    faults: () => faultsWithCheck({ check: 'range', for: ['global'] }),
    code: 'unknownCentreType',
    path: 'checks[3 finance.debtRatioRange]',
    subject: 'global',
  },
  {
    title: '应答表所属的没有的类型',
    faults: () =>
      faultsOf((notice) => notice.answerSheets.push({ ...first(notice.answerSheets), centreType: 'global' })),
    code: 'unknownCentreType',
    path: 'answerSheets[2].centreType',
    subject: 'global',
  },
  {
    title: '没有的部分的填写说明',
    faults: () =>
      faultsOf((notice) => {
        notice.guidance = guidedParts(notice).map((of) => guidance(of));
        notice.guidance.push(guidance('plan.none'));
      }),
    code: 'unknownSection',
    path: 'guidance[7]',
    subject: 'plan.none',
  },
  {
    title: '同一部分的两份填写说明',
    faults: () =>
      faultsOf((notice) => {
        notice.guidance = [guidance('cover'), { ...guidance('cover'), for: ['enterprise'] }];
      }),
    code: 'duplicateId',
    path: 'guidance[cover]',
    subject: 'enterprise',
  },
  {
    title: '不成正则表达式的式样',
    faults: () => faultsWithTest({ all: [{ leaf: 'applicant.uscc', matches: '(14', means: '山西' }] }),
    code: 'badPattern',
    path: 'conditions[0].test.all[0]',
    subject: '(14',
  },
  {
    title: '没有应答表的类型',
    faults: () => faultsOf((notice) => notice.answerSheets.pop()),
    code: 'answerSheetMissing',
    path: 'answerSheets',
    subject: 'enterprise',
  },
  {
    title: '没有条件的类型',
    faults: () => faultsOf((notice) => notice.conditions.pop()),
    code: 'conditionsMissing',
    path: 'conditions',
    subject: 'enterprise',
  },
];
