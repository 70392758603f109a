import { describe, expect, it } from 'vitest';
import type { Refusal, RefusalCode } from '#kernel/refusal.ts';
import { decideHandUp } from './hand-up.ts';
import { needReason } from './reason.ts';
import { receiptNumber } from './receipt-number.ts';
import { needWholeOpinion } from './recommend.ts';
import { decideSeal } from './seal.ts';
import { decideStart } from './start.ts';
import { momentWords } from './words.zh.ts';

function refusal(
  work: () => unknown,
): { code: RefusalCode; params: Readonly<Record<string, unknown>> } | null {
  try {
    work();
    return null;
  } catch (error) {
    const { code, params } = error as Refusal;
    return { code, params };
  }
}

describe('开始申报', () => {
  const facts = {
    opensAt: new Date('2023-05-01T00:00:00+08:00'),
    closesAt: new Date('2023-06-01T00:00:00+08:00'),
    alreadyThere: false,
    what: '样例申报 企业型',
  };
  it.each([
    ['开始那一刻', facts.opensAt, null],
    ['开始前一毫秒', new Date(facts.opensAt.getTime() - 1), 'callNotOpen'],
    ['截止前一毫秒', new Date(facts.closesAt.getTime() - 1), null],
    ['截止那一刻', facts.closesAt, 'callNotOpen'],
  ])('%s', (_, now, code) => {
    expect(refusal(() => decideStart({ ...facts, now }))?.code ?? null).toBe(code);
  });

  it('同一类型只能有一份', () => {
    const again = refusal(() => decideStart({ ...facts, now: facts.opensAt, alreadyThere: true }));
    expect(again).toEqual({ code: 'alreadyThere', params: { what: '样例申报 企业型' } });
  });
});

describe('盖章', () => {
  it('说出所有缺扫描件的表', () => {
    const papers = [
      { label: '附件3 基本情况表', filed: false, agrees: false },
      { label: '附件2 建设方案', filed: false, agrees: false },
    ];
    expect(refusal(() => decideSeal(papers))?.params).toEqual({
      papers: '附件3 基本情况表、附件2 建设方案',
    });
    const filed = papers.map((paper) => ({ ...paper, filed: true }));
    expect(refusal(() => decideSeal(filed.map((paper) => ({ ...paper, agrees: true }))))).toBeNull();
  });

  it('扫描件都有了，说出没有核对一致的表', () => {
    const papers = [
      { label: '附件3 基本情况表', filed: true, agrees: true },
      { label: '附件2 建设方案', filed: true, agrees: false },
    ];
    expect(refusal(() => decideSeal(papers))).toEqual({
      code: 'scansOpen',
      params: { papers: '附件2 建设方案' },
    });
  });
});

describe('推荐意见', () => {
  it.each([
    [{ opinion: '同意推荐', opinedOn: '2023-06-01', sealed: true }, null],
    [{ opinion: ' 　', opinedOn: null, sealed: false }, '推荐意见、日期、盖章扫描件'],
    [{ opinion: '同意推荐', opinedOn: null, sealed: true }, '日期'],
    [{ opinion: '同意推荐', opinedOn: '2023-06-01', sealed: false }, '盖章扫描件'],
  ])('缺什么说什么：%j', (opinion, what) => {
    expect(refusal(() => needWholeOpinion(opinion))?.params['what'] ?? null).toBe(what);
  });
});

describe('退回的原因', () => {
  it.each(['', '    ', '不行啊', ' 改一改 '])('%j 不算原因', (reason) => {
    expect(refusal(() => needReason(reason))?.code).toBe('reasonMissing');
  });
  it('至少五个字，前后空白不算', () => {
    expect(needReason('  请补充材料 \n')).toBe('请补充材料');
  });
});

describe('上报', () => {
  const row = (mainContentCharacters: number) => ({ applicantName: '样例公司', mainContentCharacters });
  it('没有已推荐的，不能上报', () => {
    expect(refusal(() => decideHandUp([], 500))?.code).toBe('nothingToHandUp');
  });
  it('主要建设内容正好 500 字可以，501 字不行', () => {
    expect(refusal(() => decideHandUp([row(500)], 500))).toBeNull();
    expect(refusal(() => decideHandUp([row(500), row(501)], 500))?.params).toMatchObject({
      count: 501,
      limit: 500,
    });
  });
});

describe('写给人看的', () => {
  it('回执编号是年度、申报和流水号', () => {
    expect(receiptNumber(2023, 'k7q2abcdefgh2345', 7)).toBe('2023-K7Q2-0007');
    expect(receiptNumber(2023, 'k7q2abcdefgh2345', 12_345)).toBe('2023-K7Q2-12345');
  });
  it.each([
    ['2023-05-31T16:00:00Z', '2023年5月31日 24:00'],
    ['2023-05-31T15:59:59Z', '2023年5月31日 23:59'],
    ['2023-05-31T01:05:00Z', '2023年5月31日 09:05'],
  ])('%s 写作 %s', (moment, words) => {
    expect(momentWords(new Date(moment))).toBe(words);
  });
});
