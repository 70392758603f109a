import { expect, test } from 'vitest';
import type { ConditionTree } from '../definition/condition.ts';
import { evidenceFor, openSample, type Changes } from '../testing/sample-dossier.ts';
import { evaluate } from './evaluate-condition.ts';
import { judgeConditions } from './judge-conditions.ts';
import { reasonSentence } from './reason.ts';
import type { State } from './state.ts';

const uscc = '91140000110114391W';
const events = 'indicator.events';
const inShanxi = { leaf: 'applicant.uscc', matches: '^..14', means: '在山西省登记' } as const;
const isCompany = { leaf: 'applicant.legalForm', isOneOf: ['company'] } as const;
const isNoBranch = { leaf: 'applicant.isBranch', isOneOf: [false] } as const;
const hasEvents = { leaf: events, isAtLeast: '12' } as const;
const hasName = { leaf: 'applicant.name', isAnswered: true } as const;
const hasTasks = { table: 'tasks', hasRows: 2 } as const;
const hasClaims = { table: 'claims', hasRows: 1 } as const;
const hasLicence = { evidenceFor: 'annex.licence' } as const;
const hasEventEvidence = { evidenceFor: events } as const;

function judged(tree: ConditionTree, changes: Changes): [State, string[]] {
  const { state, reasons } = evaluate(tree, openSample(changes));
  return [state, reasons.map(reasonSentence)];
}

test.each<[ConditionTree, Changes, State, string]>([
  [isCompany, { answers: { 'applicant.legalForm': 'company' } }, 'satisfied', '单位性质：企业'],
  [
    isCompany,
    { answers: { 'applicant.legalForm': '事业单位' } },
    'unsatisfied',
    '单位性质：事业单位，应为企业',
  ],
  [isCompany, {}, 'unknown', '单位性质：未填'],
  [
    isCompany,
    { answers: { 'applicant.legalForm': '公司吧' } },
    'unknown',
    '单位性质：填写的内容无法识别，请先改正',
  ],
  [isNoBranch, { answers: { 'applicant.isBranch': false } }, 'satisfied', '是否为分支机构：否'],
  [isNoBranch, { answers: { 'applicant.isBranch': '是' } }, 'unsatisfied', '是否为分支机构：是，应为否'],
  [inShanxi, { answers: { 'applicant.uscc': uscc } }, 'satisfied', `统一社会信用代码：${uscc}，在山西省登记`],
  [
    inShanxi,
    { answers: { 'applicant.uscc': '914403001922038216' } },
    'unsatisfied',
    '统一社会信用代码：914403001922038216，不符合「在山西省登记」',
  ],
  [hasName, { answers: { 'applicant.name': '甲' } }, 'satisfied', '单位名称：已填写'],
  [hasName, { answers: { 'applicant.name': '  ' } }, 'unknown', '单位名称：未填'],
  [
    hasEvents,
    { answers: { [events]: '24' }, evidence: [evidenceFor('e1', events)] },
    'satisfied',
    '近两年，组织交流推介会数量：24 场，有印证材料',
  ],
  [
    hasEvents,
    { answers: { [events]: '9' }, evidence: [evidenceFor('e1', events)] },
    'unsatisfied',
    '近两年，组织交流推介会数量：9 场，不到 12 场',
  ],
  [
    hasEvents,
    { answers: { [events]: '24' } },
    'unsatisfied',
    '近两年，组织交流推介会数量：填报 24 场，但没有印证材料，视为无效',
  ],
  [hasEvents, { answers: { [events]: '0' } }, 'unsatisfied', '近两年，组织交流推介会数量：0 场，不到 12 场'],
  [hasEvents, {}, 'unknown', '近两年，组织交流推介会数量：未填'],
  [
    { leaf: 'centre.total', isAtLeast: '100' },
    { answers: { 'centre.total': '1.2亿' } },
    'satisfied',
    '总投资（万元）：12000 万元',
  ],
  [hasTasks, {}, 'unknown', '主要任务：未填'],
  [hasTasks, { answers: { 'tasks.r1.task': '甲' } }, 'unsatisfied', '主要任务：已填 1 行，至少应有 2 行'],
  [
    hasTasks,
    { answers: { 'tasks.r1.task': '甲', 'tasks.r2.to': '2024-01' } },
    'satisfied',
    '主要任务：已填 2 行',
  ],
  [
    hasClaims,
    { answers: { 'claims.r1.what': '甲' }, evidence: [evidenceFor('e1', 'claims.r1')] },
    'satisfied',
    '荣誉：已填 1 行',
  ],
  [
    hasClaims,
    { answers: { 'claims.r1.what': '甲' } },
    'unsatisfied',
    '荣誉：已填 1 行，其中有印证材料的 0 行，至少应有 1 行；没有印证材料的视为无效',
  ],
  [
    hasLicence,
    { evidence: [evidenceFor('e1', 'annex.licence')] },
    'satisfied',
    '（一）营业执照：有印证材料 1 份',
  ],
  [hasLicence, {}, 'unknown', '（一）营业执照：尚未提供印证材料'],
  [
    hasEventEvidence,
    { answers: { [events]: '3' } },
    'unsatisfied',
    '近两年，组织交流推介会数量：已填写，但没有印证材料',
  ],
  [
    { evidenceFor: 'claims.r1' },
    { answers: { 'claims.r1.what': '甲' } },
    'unsatisfied',
    '荣誉第 1 行：已填写，但没有印证材料',
  ],
  [{ leaf: 'no.such', isAnswered: true }, {}, 'unknown', 'no.such：未填'],
])('%j of %j is %s, because %s', (tree, changes, state, reason) => {
  expect(judged(tree, changes)).toEqual([state, [reason]]);
});

test.each<[ConditionTree, Changes, State, string]>([
  [
    { not: isCompany },
    { answers: { 'applicant.legalForm': 'company' } },
    'unsatisfied',
    '单位性质：企业，不应为企业',
  ],
  [
    { not: isCompany },
    { answers: { 'applicant.legalForm': 'institution' } },
    'satisfied',
    '单位性质：事业单位',
  ],
  [
    { not: { not: isCompany } },
    { answers: { 'applicant.legalForm': 'company' } },
    'satisfied',
    '单位性质：企业',
  ],
  [
    { not: inShanxi },
    { answers: { 'applicant.uscc': uscc } },
    'unsatisfied',
    `统一社会信用代码：${uscc}，属于「在山西省登记」，不应如此`,
  ],
  [
    { not: hasName },
    { answers: { 'applicant.name': '甲' } },
    'unsatisfied',
    '单位名称：已填写，此处不应填写',
  ],
  [{ not: hasTasks }, { answers: { 'tasks.r1.task': '甲' } }, 'satisfied', '主要任务：已填 1 行'],
  [
    { not: { leaf: 'centre.total', isAtLeast: '100' } },
    { answers: { 'centre.total': '200' } },
    'unsatisfied',
    '总投资（万元）：200 万元，应低于 100 万元',
  ],
  [{ not: hasName }, {}, 'unknown', '单位名称：未填'],
])(
  'below a not, %j of %j is %s, and the reason is worded the other way: %s',
  (tree, changes, state, reason) => {
    expect(judged(tree, changes)).toEqual([state, [reason]]);
  },
);

test('all gives the reasons of every part', () => {
  const answers = { 'applicant.legalForm': 'company', 'applicant.isBranch': true };
  expect(judged({ all: [isCompany, isNoBranch, hasName] }, { answers })).toEqual([
    'unsatisfied',
    ['单位性质：企业', '是否为分支机构：是，应为否', '单位名称：未填'],
  ]);
});

test('any gives the reasons of the parts that decide', () => {
  const any = { any: [isCompany, isNoBranch, hasName] };
  const company = { 'applicant.legalForm': 'company', 'applicant.isBranch': true };
  expect(judged(any, { answers: company })).toEqual(['satisfied', ['单位性质：企业']]);
  const other = { 'applicant.legalForm': 'institution', 'applicant.isBranch': true };
  expect(judged(any, { answers: other })).toEqual(['unknown', ['单位名称：未填']]);
  expect(judged({ any: [isCompany, isNoBranch] }, { answers: other })[1]).toHaveLength(2);
});

test('the entry conditions of the type are judged, with their official text', () => {
  const [condition, ...others] = judgeConditions(openSample({ centreType: 'enterprise' }));
  expect(condition).toMatchObject({ id: 'enterprise.1', text: '1.应为企业。', state: 'unknown' });
  expect(others).toEqual([]);
});
