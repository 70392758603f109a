import { describe, expect, it } from 'vitest';
import { openSample } from '../testing/sample-dossier.ts';
import { printLeaf } from './print-answer.ts';

const printed = (leaf: string, answer: string | number | boolean) =>
  printLeaf(openSample({ answers: { [leaf]: answer } }), leaf);

describe('印在纸上的答案', () => {
  it('名称里已有单位的不再带单位', () => {
    expect(printed('centre.total', '2600万元')).toBe('2600');
  });

  it('名称里没有单位的带上单位', () => {
    expect(printed('costs.r1.year1', '100')).toBe('100万元');
    expect(printed('shareholders.r1.share', '60%')).toBe('60％');
  });

  it('指标的单位另有一格', () => {
    expect(printed('indicator.funds', '500')).toBe('500');
  });

  it('选项印名称，是否印是否', () => {
    expect(printed('team.r1.level', 'senior')).toBe('正高级');
    expect(printed('applicant.isBranch', false)).toBe('否');
  });

  it('读不懂的照写的印，什么也不丢', () => {
    expect(printed('centre.total', '很多钱')).toBe('很多钱');
  });

  it('不该是正文的地方写了正文，印出其中的文字', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: '约两千万元' }] };
    const answers = { 'centre.total': { type: 'doc' as const, content: [paragraph] } };
    expect(printLeaf(openSample({ answers }), 'centre.total')).toBe('约两千万元');
  });

  it('没有填的和不认识的什么也不印', () => {
    expect(printLeaf(openSample({}), 'centre.total')).toBe('');
    expect(printLeaf(openSample({}), 'nothing')).toBe('');
  });
});
