import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../answers/dossier.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { openDossier } from '../answers/open-dossier.ts';
import { findingMessage } from '../checks/finding-message.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Check } from '../definition/check.ts';
import type { Programme } from '../definition/programme.ts';
import { completeAnswers, completeEvidence } from '../testing/sample-dossier.ts';
import { soundNotice } from '../testing/spoil-notice.ts';
import { verifyProgramme } from '../verify/verify-programme.ts';
import { enterOnTrial, makeBinding, trialCodes } from './enter-on-trial.ts';

const notice: Programme = soundNotice;
const anywhere = { place: '附件3', basis: 'assumed', severity: 'blocks', target: 'team' } as const;

/** 完整的样例申报怎么也过不了的几条。 */
const strict: readonly Check[] = [
  { ...anywhere, check: 'range', code: 'new.range', leaves: ['centre.total'], min: '99999' },
  { ...anywhere, check: 'evidencePresent', code: 'new.evidence', target: 'annex.licence', title: '新证明' },
  {
    ...anywhere,
    ...{ check: 'compare', code: 'new.compare', left: { leaf: 'indicator.funds' }, relation: 'equals' },
    right: { number: '7', label: '七' },
  },
  {
    ...anywhere,
    ...{ check: 'holds', code: 'new.holds', says: '应为非法人。' },
    test: { leaf: 'applicant.legalForm', isOneOf: ['institution'] },
  },
  { ...anywhere, check: 'rowEvidence', code: 'new.rowEvidence', table: 'costs', title: '报价' },
  {
    ...anywhere,
    ...{ check: 'sinceFounding', code: 'new.years', table: 'finance', founded: 'applicant.founded' },
  },
];

const tighten: readonly ((check: Check) => Check)[] = [
  (check) => ({ ...check, severity: 'blocks' }),
  ({ when: _, ...check }) => ({ ...check, severity: 'blocks' }),
  ({ for: _, ...check }) => ({ ...check, place: '附件2' }),
  (check) => (check.check === 'range' ? { ...check, min: '5000', severity: 'blocks' } : check),
  (check) => (check.check === 'compare' ? { ...check, relation: 'equals', severity: 'blocks' } : check),
  (check) => (check.check === 'forbiddenWords' ? { ...check, allowed: [], words: ['自筹', '资金'] } : check),
  (check) => (check.check === 'sinceFounding' ? { ...check, severity: 'blocks' } : check),
];

/** 一份只动检查的修订：有的收紧，有的删去，有的新增，次序也变。 */
const revisionOf = (standing: Programme): fc.Arbitrary<Programme> =>
  fc
    .tuple(
      fc.array(fc.option(fc.constantFrom(...tighten)), { minLength: standing.checks.length }),
      fc.subarray([...strict]),
      fc.infiniteStream(fc.nat(5)),
      fc.boolean(),
    )
    .map(([changes, added, lots, turned]) => {
      const kept = standing.checks.flatMap((check, at) => {
        // 年份的规则管着表里哪些格要填，删去它就是改表。
        const [lot] = lots.take(1);
        if (lot === 0 && check.check !== 'sinceFounding') return [];
        return [changes[at]?.(check) ?? check];
      });
      const checks = [...kept, ...added];
      return { ...standing, checks: turned ? checks.reverse() : checks };
    });

const some = fc.constantFrom(
  '',
  '0',
  '5',
  '2600',
  '99999',
  '2019-01-01',
  'institution',
  '财政补助',
  '自筹资金',
);
const dossiers = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(completeAnswers)), some, { maxKeys: 6 }),
    fc.subarray([...completeEvidence]),
    fc.constantFrom('regional', 'enterprise'),
  )
  .map(([answers, evidence, centreType]): Dossier => ({
    ...{ format: 1, notice: notice.id, centreType, evidence },
    answers: { ...completeAnswers, ...answers },
  }));

const judged = (programme: Programme, dossier: Dossier) =>
  runChecks(openDossier(indexProgramme(programme, dossier.centreType, programme.year), dossier));
const blocking = (programme: Programme, dossier: Dossier): string[] =>
  judged(programme, dossier)
    .filter(({ severity }) => severity === 'blocks')
    .map(({ code, target }) => `${code} ${target}`);

const whole: Dossier = {
  ...{ format: 1, notice: notice.id, centreType: 'regional' },
  ...{ answers: completeAnswers, evidence: [...completeEvidence] },
};

describe('检查先试行', () => {
  it('只动检查的修订，采用一次、再采用一次，原来挡不住的提交都不会被挡住', () => {
    const twice = revisionOf(notice).chain((first) =>
      revisionOf(enterOnTrial(notice, first)).map((second) => [first, second] as const),
    );
    fc.assert(
      fc.property(twice, dossiers, ([first, second], dossier) => {
        const once = enterOnTrial(notice, first);
        const before = new Set(blocking(notice, dossier));
        expect(blocking(once, dossier).filter((one) => !before.has(one))).toEqual([]);
        const again = enterOnTrial(once, second);
        expect(blocking(again, dossier).filter((one) => !before.has(one))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('没有删去的检查，原来挡住的还挡住：试行不放松什么', () => {
    const added = fc.tuple(
      fc.subarray([...strict]),
      fc.array(fc.constantFrom(...tighten), { minLength: 20 }),
    );
    fc.assert(
      fc.property(added, dossiers, ([more, changes], dossier) => {
        const checks = [...notice.checks.map((check, at) => changes[at]?.(check) ?? check), ...more];
        const after = new Set(blocking(enterOnTrial(notice, { ...notice, checks }), dossier));
        const gone = blocking(notice, dossier).filter((one) => !after.has(one));
        expect(gone).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('试行的检查照样说，句末注明试行；转为执行以后就挡住', () => {
    const tried = enterOnTrial(notice, { ...notice, checks: [...notice.checks, ...strict] });
    expect(trialCodes(tried)).toEqual(strict.map(({ code }) => code));
    expect(verifyProgramme(tried)).toEqual([]);
    const range = judged(tried, whole).find(({ code }) => code === 'new.range');
    expect(range).toMatchObject({ severity: 'warns', trial: true, target: 'centre.total' });
    expect(range && findingMessage(range, indexProgramme(tried, 'regional', 2023))).toMatch(
      /请核对。（试行：本次只提醒，不影响提交）$/u,
    );
    expect(judged(tried, whole).every(({ severity }) => severity === 'warns')).toBe(true);
    const bound = makeBinding(tried, ['new.range', 'nothing']);
    expect(blocking(bound, whole)).toEqual(['new.range centre.total']);
    expect(trialCodes(bound)).not.toContain('new.range');
  });

  it('成立以来各年的规则试行时，空着的年份只提醒', () => {
    const free = notice.checks.filter(({ check }) => check !== 'sinceFounding');
    const years = strict.filter(({ code }) => code === 'new.years');
    const old: Dossier = { ...whole, answers: { ...completeAnswers, 'applicant.founded': '2019-01-01' } };
    const tried = enterOnTrial({ ...notice, checks: free }, { ...notice, checks: [...free, ...years] });
    const said = judged(tried, old).filter(({ code }) => code === 'new.years');
    const bound = judged(makeBinding(tried, ['new.years']), old).filter(({ code }) => code === 'new.years');
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.every(({ severity }) => severity === 'blocks')).toBe(true);
    const before = new Set(blocking({ ...notice, checks: free }, old));
    const required = ({ target }: { target: string }): boolean => before.has(`required.blank ${target}`);
    expect(said.map(({ target, severity }) => [target, severity])).toEqual(
      bound.filter((one) => !required(one)).map(({ target }) => [target, 'warns']),
    );
  });

  it('改了的检查试行时，原来的一条照旧执行；转为执行以后，由新的一条接替', () => {
    const changed = notice.checks.map((check) =>
      check.check === 'range' && check.severity === 'warns'
        ? ({ ...check, severity: 'blocks', max: '10' } as const)
        : check.check === 'forbiddenWords'
          ? { ...check, words: ['自筹'] }
          : check,
    );
    const tried = enterOnTrial(notice, { ...notice, checks: changed });
    const words = tried.checks.filter(({ check }) => check === 'forbiddenWords');
    expect(words.map(({ trial }) => trial ?? false)).toEqual([false, true]);
    expect(blocking(tried, whole)).toEqual([]);
    const bound = makeBinding(tried, trialCodes(tried));
    expect(bound.checks).toEqual(changed);
    expect(blocking(bound, whole)).toEqual(
      expect.arrayContaining(['financing.publicFunds financing.r1.item']),
    );
  });

  it('什么也没有动的修订，原样就是它自己；同一份再采用，还在试行的还试行', () => {
    expect(enterOnTrial(notice, notice)).toBe(notice);
    const revision = { ...notice, checks: [...notice.checks, ...strict] };
    const tried = enterOnTrial(notice, revision);
    expect(enterOnTrial(tried, revision)).toEqual(tried);
    expect(makeBinding(tried, trialCodes(tried))).toEqual(revision);
    expect(enterOnTrial(revision, tried)).toEqual(revision);
  });
});
