import { describe, expect, it } from 'vitest';
import type { Refusal } from '#kernel/refusal.ts';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { decideExtension, decideTimes, type Deadlines } from './decide-times.ts';
import { needInTime, type StageFacts } from './need-in-time.ts';
import { needQuota, needTakesPart } from './taking-part.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const deadline = (text: string, softAt: string | null = null, graceMinutes = 0) => ({
  softAt: softAt === null ? null : at(softAt),
  hardAt: at(text),
  graceMinutes,
});
const opensAt = at('2023-05-01T00:00');
const now = at('2023-05-10T09:00');

function said(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    const { code, params } = error as Refusal;
    return refusalSentence(code, params);
  }
}

describe('规定期限', () => {
  const whole: Deadlines = {
    submit: deadline('2023-05-31T24:00:00', '2023-05-25T24:00:00', 120),
    seal: deadline('2023-06-05T24:00:00'),
    recommend: deadline('2023-06-10T24:00:00'),
  };
  it('合理的期限都可以', () => {
    expect(said(() => decideTimes(now, opensAt, whole))).toBe('');
    expect(said(() => decideTimes(now, opensAt, { submit: deadline('2023-05-31T24:00:00') }))).toBe('');
  });

  it.each<[string, Deadlines, string]>([
    ['截止已过', { submit: deadline('2023-05-10T09:00') }, '已经过去。请改为现在以后'],
    ['截止早于开始', { submit: deadline('2023-04-30T09:00') }, '早于申报开始（2023年4月30日 24:00）。请改为'],
    ['不是时间', { submit: { ...deadline('2023-05-31T00:00'), hardAt: new Date('x') } }, '请写成年、月、日'],
    ['提醒晚于截止', { submit: deadline('2023-05-31T00:00', '2023-06-01T00:00') }, '提醒时间应早于'],
    [
      '盖章早于提交',
      { ...whole, seal: deadline('2023-05-20T00:00') },
      '「完成盖章」的截止时间不能早于「提交申报」的',
    ],
  ])('%s：说出哪里不对、怎么改', (_, deadlines, says) => {
    expect(said(() => decideTimes(now, opensAt, deadlines))).toContain(says);
  });

  const extend = (until: string, stage: 'submit' | 'seal' | 'recommend' = 'submit', deadlines = whole) =>
    said(() => decideExtension({ stage, now, opensAt, until: at(until), deadlines }));
  it('延期要在现在以后、比原来晚、不越过后面阶段的期限', () => {
    expect(extend('2023-06-03T12:00')).toBe('');
    expect(extend('2023-05-09T12:00')).toContain('已经过去');
    expect(extend('2023-05-20T12:00')).toContain('现在的截止时间已经是 2023年5月31日 24:00，延期只能更晚');
    expect(extend('2023-06-08T12:00')).toContain('请先把「完成盖章」的截止时间延到其后');
    expect(extend('2023-06-20T12:00', 'recommend')).toBe('');
    expect(extend('2023-06-20T12:00', 'seal', { submit: whole.submit! })).toContain('没有规定「完成盖章」');
  });
  it('还没开始的申报，不能延到开始以前', () => {
    const facts = { stage: 'submit' as const, now: at('2023-04-01T00:00'), opensAt, deadlines: whole };
    expect(said(() => decideExtension({ ...facts, until: at('2023-04-15T00:00') }))).toContain(
      '早于申报开始',
    );
  });
});

describe('在期限内办理', () => {
  const facts: StageFacts = {
    stage: 'submit',
    now: at('2023-06-01T01:00'),
    deadline: deadline('2023-05-31T24:00:00', null, 120),
    begunAt: opensAt,
    cameBack: false,
  };
  const need = (change: Partial<StageFacts>) => said(() => needInTime({ ...facts, ...change }));
  it('宽限期内，已开始的可以，没开始的不可以', () => {
    expect(need({})).toBe('');
    expect(need({ begunAt: facts.now })).toContain('宽限到 2023年6月1日 02:00，只给截止前已经开始的');
  });
  it('宽限过后说清截止和宽限，并说怎么办', () => {
    const says = need({ now: at('2023-06-01T02:00') });
    expect(says).toContain('2023年5月31日 24:00 截止（宽限到 2023年6月1日 02:00，也已经过了）');
    expect(says).toContain('申请延期');
  });
  it('盖章、推荐上报说的是自己的阶段', () => {
    const late = { now: at('2023-06-02T00:00') };
    expect(need({ ...late, stage: 'seal' })).toContain('「完成盖章」已于');
    expect(need({ ...late, stage: 'recommend' })).toContain('「推荐上报」已于');
  });
  it('退回来改的、没有规定期限的，什么时候都可以', () => {
    const late = { now: at('2024-06-02T00:00') };
    expect(need({ ...late, cameBack: true })).toBe('');
    expect(need({ ...late, deadline: null })).toBe('');
  });
});

describe('参加的单位与名额', () => {
  const unit = { id: 'a', name: '样例市发展和改革委员会' };
  it('没有选定就是都参加；选定了的，别的不行', () => {
    expect(said(() => needTakesPart(null, unit, '样例申报'))).toBe('');
    expect(said(() => needTakesPart(['b', 'a'], unit, '样例申报'))).toBe('');
    expect(said(() => needTakesPart(['b'], unit, '样例申报'))).toContain('不参加「样例申报」的推荐');
  });
  it('名额用完就不能再推荐，说出名额和已推荐的数', () => {
    const facts = { unit: unit.name, type: '企业型' };
    expect(said(() => needQuota({ ...facts, quota: null, count: 99 }))).toBe('');
    expect(said(() => needQuota({ ...facts, quota: 5, count: 4 }))).toBe('');
    expect(said(() => needQuota({ ...facts, quota: 5, count: 5 }))).toContain('名额是 5 项，已推荐 5 项');
    expect(said(() => needQuota({ ...facts, quota: 0, count: 0 }))).toContain('名额是 0 项');
  });
});
