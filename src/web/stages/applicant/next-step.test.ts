import { describe, expect, it } from 'vitest';
import type { CallItem } from '#contract/application.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { nextStep, sealsLate } from './next-step.ts';

const time: CallItem['time'] = { stages: [], takesPart: true, quotas: [] };
const call = { closesAt: '2023-05-31T16:00:00Z', time } as CallItem;
const before = Date.parse('2023-05-31T15:59:00Z');
const after = Date.parse('2023-05-31T16:00:00Z');

const head = (part: Partial<ApplicationHead>): ApplicationHead =>
  ({ state: 'draft', unitName: '太原市发展改革委（样例）', sealsDueOn: null, ...part }) as ApplicationHead;

describe('申报单位下一步做什么', () => {
  it.each([
    ['填写中，截止前', head({}), before, '继续填写，2023年5月31日 24:00 前提交。'],
    ['填写中，截止时刻一到', head({}), after, '申报已经截止，不能再提交。已填写的内容都还在。'],
    [
      '已提交',
      head({ state: 'submitted', sealsDueOn: '2023-06-05' }),
      after,
      '打印、签字、盖章，2023-06-05 前上传盖章扫描件。',
    ],
    ['已盖章', head({ state: 'sealed' }), after, '等待太原市发展改革委（样例）推荐。'],
    ['被退回，截止之后仍可再提交', head({ state: 'returned' }), after, '按退回原因修改后重新提交。'],
    ['已受理', head({ state: 'accepted' }), after, '已受理，无须操作。'],
  ])('%s', (_, application, now, sentence) => {
    expect(nextStep(application, call, now)).toBe(sentence);
  });

  it('有宽限的，截止前已开始的说宽限到几点；截止后才开始的不算', () => {
    const stage = {
      stage: 'submit',
      softAt: null,
      hardAt: call.closesAt,
      graceMinutes: 120,
      extended: null,
    } as const;
    const withGrace = { ...call, time: { ...time, stages: [stage] } };
    const begun = head({ startedAt: '2023-05-30T00:00:00Z' });
    expect(nextStep(begun, withGrace, after)).toBe('继续填写，2023年6月1日 02:00 前提交。');
    expect(nextStep(begun, withGrace, after + 120 * 60_000)).toContain('已经截止');
    expect(nextStep(head({ startedAt: call.closesAt }), withGrace, after)).toContain('已经截止');
  });

  it('盖章扫描件当天不算过期，次日起算过期', () => {
    const due = head({ state: 'submitted', sealsDueOn: '2023-06-05' });
    expect(sealsLate(due, Date.parse('2023-06-05T15:59:00Z'))).toBe(false);
    expect(sealsLate(due, Date.parse('2023-06-05T16:00:00Z'))).toBe(true);
    expect(nextStep(due, call, Date.parse('2023-06-06T00:00:00Z'))).toContain('已经过期');
  });
});
