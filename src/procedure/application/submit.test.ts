import { describe, expect, it } from 'vitest';
import type { Refusal } from '#kernel/refusal.ts';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { endOfDay } from '#kernel/working-day.ts';
import { decideSubmission, type SubmissionFacts } from './submit.ts';

const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
/** 截止日是 5 月 31 日，当天 24:00 止。 */
const closesAt = endOfDay('2023-05-31');
const inTime: SubmissionFacts = {
  state: 'draft',
  now: new Date('2023-05-30T10:00:00+08:00'),
  opensAt: new Date('2023-05-01T00:00:00+08:00'),
  closesAt,
  settings: { copies: 2, sealWorkingDays: 3 },
  licenceConfirmed: true,
  unitName: '样例市发展和改革委员会',
  promise: true,
  blocking: 0,
};

const submit = (changes: Partial<SubmissionFacts> = {}) =>
  decideSubmission({ ...inTime, ...changes }, weekdays);

function refused(changes: Partial<SubmissionFacts>): string {
  try {
    submit(changes);
    return '';
  } catch (error) {
    const { code, params } = error as Refusal;
    return refusalSentence(code, params);
  }
}

describe('提交', () => {
  it('给出交盖章扫描件的最后一天：当天不算，数三个工作日', () => {
    expect(submit()).toEqual({ sealsDueOn: '2023-06-02' });
    expect(submit({ now: new Date('2023-05-26T23:59:59+08:00') })).toEqual({ sealsDueOn: '2023-05-31' });
    expect(submit({ settings: { copies: 2, sealWorkingDays: 0 } })).toEqual({ sealsDueOn: '2023-05-30' });
  });

  it('截止以秒计：24:00 前一毫秒还行，24:00 整就不行', () => {
    expect(submit({ now: new Date(closesAt.getTime() - 1) }).sealsDueOn).toBe('2023-06-05');
    expect(refused({ now: closesAt })).toContain('2023年5月31日 24:00');
  });

  it('退回修改的在截止之后仍可再交', () => {
    expect(submit({ state: 'returned', now: closesAt }).sealsDueOn).toBe('2023-06-06');
  });

  it.each([
    ['还没有开始', { now: new Date('2023-04-30T23:59:59+08:00') }, '还没有开始'],
    ['营业执照没有确认', { licenceConfirmed: false }, '请联系 样例市发展和改革委员会'],
    ['没有承诺', { promise: false }, '真实性承诺'],
    ['还有必须改正的', { blocking: 7 }, '还有 7 处必须改正'],
  ])('%s，不能提交', (_, changes, says) => {
    expect(refused(changes)).toContain(says);
  });

  it('先说截止，再说执照，再说承诺，最后说要改正的', () => {
    const all = { now: closesAt, licenceConfirmed: false, promise: false, blocking: 1 };
    expect(refused(all)).toContain('截止');
    expect(refused({ ...all, now: inTime.now })).toContain('营业执照');
    expect(refused({ promise: false, blocking: 1 })).toContain('承诺');
  });
});
