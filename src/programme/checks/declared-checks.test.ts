import { expect, test } from 'vitest';
import {
  completeEvidence,
  evidenceFor,
  openSample,
  sampleDossier,
  type Changes,
} from '../testing/sample-dossier.ts';
import { findingMessage } from './finding-message.ts';
import { runChecks } from './run-checks.ts';

/** Target and sentence of the findings with this code, in the complete sample dossier with these changes. */
function found(code: string, changes: Changes) {
  const dossier = sampleDossier(changes);
  return runChecks(dossier)
    .filter((finding) => finding.code === code)
    .map((finding) => [finding.target, findingMessage(finding, dossier.notice)]);
}

test('the complete sample dossier leaves nothing to be said', () => {
  expect(runChecks(sampleDossier())).toEqual([]);
  expect(
    runChecks(
      sampleDossier({
        centreType: 'enterprise',
        answers: {
          'applicant.hostZone': undefined,
          'indicator.seniors': undefined,
          'indicator.events': undefined,
          'indicator.trained': undefined,
        },
        evidence: [
          evidenceFor('e1', 'annex.licence', 'indicator.funds'),
          evidenceFor('e2', 'claims.r1', 'team.r1'),
        ],
      }),
    ),
  ).toEqual([]);
});

test('two quantities that differ are quoted with their difference', () => {
  expect(found('total.partsDiffer', { answers: { 'centre.total': '2500万元' } })).toEqual([
    [
      'centre.total',
      '「总投资（万元）」为 2500 万元，「各项费用之和」为 2600 万元，两者应当相等，相差 100 万元。请核对附件3。',
    ],
  ]);
});

test.each(['centre.total', 'centre.construction', 'centre.other'])(
  'no difference is found while %s is blank',
  (leaf) => {
    expect(found('total.partsDiffer', { answers: { [leaf]: undefined } })).toEqual([]);
    expect(found('total.partsDiffer', { answers: { [leaf]: '约2600' } })).toEqual([]);
  },
);

test('a bound that is passed is quoted with the excess', () => {
  expect(
    found('shareholders.overWhole', {
      answers: { 'shareholders.r2.name': '乙', 'shareholders.r2.share': '40.5' },
    }),
  ).toEqual([
    ['shareholders', '「持股比例合计」为 100.5 ％，不应大于「100％」（100 ％），超出 0.5 ％。请核对附件3。'],
  ]);
  expect(
    found('shareholders.overWhole', {
      answers: { 'shareholders.r2.name': '乙', 'shareholders.r2.share': '40' },
    }),
  ).toEqual([]);
});

test('a sum waits for the required cells of filled rows', () => {
  const answers = { 'shareholders.r1.share': '101', 'shareholders.r2.name': '乙' };
  expect(found('shareholders.overWhole', { answers })).toEqual([]);
});

test('a rule is silent while it is not known whether it applies', () => {
  const answers = { 'shareholders.r1.share': '101', 'applicant.legalForm': undefined };
  expect(found('shareholders.overWhole', { answers })).toEqual([]);
});

test('a count over the rows of a table is compared, also with a void indicator, and waits for blanks', () => {
  const three = { 'indicator.seniors': '3' };
  const sentence =
    '「名单中的高级职称人数」为 1 人，不应小于「高级职称人数」（3 人），相差 2 人。请核对附件3。';
  expect(found('team.seniorListShort', { answers: three })).toEqual([['team', sentence]]);
  expect(found('team.seniorListShort', { answers: three, evidence: [] })).toEqual([['team', sentence]]);
  expect(found('team.seniorListShort', { answers: { ...three, 'team.r2.level': undefined } })).toEqual([]);
  expect(found('team.seniorListShort', { answers: three, centreType: 'enterprise' })).toEqual([]);
  const nobody = Object.fromEntries(
    ['r1', 'r2'].flatMap((row) => [
      [`team.${row}.name`, undefined],
      [`team.${row}.level`, undefined],
    ]),
  );
  expect(found('team.seniorListShort', { answers: { ...three, ...nobody } })).toEqual([]);
});

test('numbers outside their bounds are found each at its own place', () => {
  const answers = { 'finance.debtRatio.y2': '100.1', 'finance.debtRatio.y3': '100' };
  expect(found('finance.debtRatioRange', { answers })).toEqual([
    ['finance.debtRatio.y2', '「资产负债率（％）（2021年）」为 100.1％，不应大于 100％。请核对。'],
  ]);
  expect(found('finance.debtRatioRange', { answers: { 'finance.debtRatio.y2': undefined } })).toEqual([]);
});

test.each([
  ['申请财政资金500万元', true],
  ['申请财 政资金', true],
  ['不含财政资金', false],
  ['自筹（非财政资金）', false],
  ['不含财政资金、财政补助', false],
  ['不申请财政资金和政府补助', false],
  ['不含财政资金，另申请财政补助', true],
  ['自筹（非财政资金）和财政补助', true],
  ['自筹1000万元', false],
])('%s: public funds are found: %s', (text, isFound) => {
  expect(found('financing.publicFunds', { answers: { 'financing.r2.item': text } }).length > 0).toBe(isFound);
});

test('a forbidden word is quoted with the reason', () => {
  expect(found('financing.publicFunds', { answers: { 'financing.r1.item': '财政拨款' } })).toEqual([
    ['financing.r1.item', '「资金筹措方案第 1 行」写有「财政」：资金筹措方案不包括申请财政资金。请改正。'],
  ]);
});

test('an annex that is not there is missed', () => {
  expect(found('annex.licenceMissing', { evidence: completeEvidence.slice(1) })).toEqual([
    ['annex.licence', '缺少「营业执照」。请在附件3提供，并把材料对应到这一项。'],
  ]);
});

test('rows that call for evidence are missed one by one', () => {
  const answers = { 'team.r2.level': 'senior' };
  expect(found('team.seniorEvidence', { answers })).toEqual([
    ['team.r2', '「团队名单第 2 行」缺少「职称证书」。请提供，并把材料对应到这一行。'],
  ]);
});

test('years from the founding on have to be filled, earlier ones not', () => {
  expect(found('finance.yearMissing', { answers: { 'applicant.founded': '2020-12' } })).toEqual([
    [
      'finance.assets.y1',
      '「总资产（万元）（2020年）」未填。单位成立于 2020 年，从该年起都要填写；确实没有的填 0。',
    ],
    [
      'finance.debtRatio.y1',
      '「资产负债率（％）（2020年）」未填。单位成立于 2020 年，从该年起都要填写；确实没有的填 0。',
    ],
  ]);
  expect(found('finance.yearMissing', { answers: { 'applicant.founded': undefined } })).toEqual([]);
  const opened = { year: 2024, answers: { 'finance.assets.y1': undefined } };
  expect(found('finance.yearMissing', opened).map(([target]) => target)).toEqual([
    'finance.assets.y1',
    'finance.debtRatio.y1',
  ]);
});

test('a direction needs content and a goal that can be measured', () => {
  const noContent = { 'content.r1.text': undefined };
  const noNumber = { 'goals.r1.target': undefined };
  const noRow = { ...noNumber, 'goals.r1.measure': undefined };
  const target = 'direction.innovation';
  expect(found(target, { answers: noContent })).toEqual([
    ['content', '「创新能力」没有建设内容。请至少写一条。'],
  ]);
  const unmeasurable = '「创新能力」的建设目标没有可以衡量的目标值。请至少为一条目标填写数字。';
  expect(found(target, { answers: noNumber })).toEqual([['goals', unmeasurable]]);
  expect(found(target, { answers: noRow })).toEqual([['goals', unmeasurable]]);
  expect(found(target, { answers: { ...noRow, 'goal.innovation': undefined } })).toEqual([
    ['goals', '「创新能力」没有建设目标。请至少写一条可以衡量的目标，写明目标值。'],
  ]);
});

test('a condition that does not hold is said in the words of the notice; one that is not known is not', () => {
  expect(found('applicant.branch', { answers: { 'applicant.isBranch': true } })).toEqual([
    ['applicant.isBranch', '分支机构不能申报。请改由所属的独立法人单位申报。'],
  ]);
  expect(found('applicant.branch', { answers: { 'applicant.isBranch': undefined } })).toEqual([]);
});

test('a period that ends before it begins is found in its row', () => {
  expect(found('tasks.period', { answers: { 'tasks.r1.to': '2023-08' } })).toEqual([
    ['tasks.r1.to', '「主要任务第 1 行完成」为 2023年8月，早于开始时间 2023年9月。请改正。'],
  ]);
  expect(found('tasks.period', { answers: { 'tasks.r1.to': '2023年9月' } })).toEqual([]);
  expect(found('tasks.period', { answers: { 'tasks.r1.to': undefined } })).toEqual([]);
});

test('rows whose sides differ are found; rows without amounts are not', () => {
  const second = { 'costs.r2.item': '人工' };
  expect(found('costs.sourcesDiffer', { answers: second })).toEqual([]);
  expect(found('costs.sourcesDiffer', { answers: { ...second, 'costs.r2.year1': '10.5' } })).toEqual([
    [
      'costs.r2',
      '「投资估算第 2 行」：第一年、第二年合计 10.5，自筹、贷款合计 0，两者应当相等，相差 10.5。请核对。',
    ],
  ]);
  expect(found('costs.sourcesDiffer', { answers: { 'costs.r1.loan': '约10' } })).toEqual([]);
});

test('an empty dossier is found wanting only by what has to be there', () => {
  const codes = new Set(runChecks(openSample({})).map(({ code }) => code));
  expect([...codes].sort()).toEqual([
    'annex.licenceMissing',
    'direction.innovation',
    'required.blank',
    'table.tooFewRows',
  ]);
});
