import { describe, expect, it } from 'vitest';
import {
  citation,
  isPlaceholder,
  numbered,
  splitHeading,
  tickedChoices,
  unitNamed,
  yearNamed,
} from './intake-words.zh.ts';

describe('读标签里的单位', () => {
  it.each([
    ['注册资本（万元）', '万元'],
    ['总资产 （ 元 ）', '元'],
    ['建设费用（万元，含设备购置费、研发费等）', '万元'],
    ['近三年财务经营情况（单位：千元）', '千元'],
    ['资产负债率（％）', '%'],
    ['注册资本万元：', '万元'],
    ['单位名称', undefined],
    ['（一）创新能力', undefined],
  ])('%s', (label, unit) => {
    expect(unitNamed(label)).toBe(unit);
  });
});

describe('读勾选', () => {
  it.each([
    ['☑正高级 □副高级 □中级', ['正高级']],
    ['正高级□ 副高级☑', ['副高级']],
    ['□是 □否', []],
    ['√是 √否', ['是', '否']],
    ['正高级', null],
  ])('%s', (text, expected) => {
    expect(tickedChoices(text)).toEqual(expected);
  });
});

describe('读编号、年份、提示、引证', () => {
  it('行首的编号', () => {
    expect(numbered('1.建设平台')).toEqual({ number: 1, rest: '建设平台', sure: true });
    expect(numbered('（2）建设')).toMatchObject({ number: 2, rest: '建设' });
    expect(numbered('1.5亿元投资')).toMatchObject({ number: 1, sure: false });
    expect(numbered('建设平台')).toBeUndefined();
  });

  it('标题的编号与文字', () => {
    expect(splitHeading('（一）建设思路')).toEqual({ number: '（一）', words: '建设思路' });
    expect(splitHeading('四、 建设内容')).toEqual({ number: '四、', words: '建设内容' });
    expect(splitHeading('2023年度目标').words).toBe('2023年度目标');
  });

  it('年份、空着的日期、没动过的提示', () => {
    expect(yearNamed('2022年度')).toBe(2022);
    expect(yearNamed('近三年')).toBeUndefined();
    for (const text of ['单击或点击此处输入文字。', '____', '年   月   日', '请在此处填写单位名称'])
      expect(isPlaceholder(text)).toBe(true);
    for (const text of ['无', '山西样例公司', '2023年5月']) expect(isPlaceholder(text)).toBe(false);
  });

  it('答案下面引的附件', () => {
    expect(citation.exec('35\n（附件3-1、3-2）')?.[0]).toBe('（附件3-1、3-2）');
    expect(citation.test('35')).toBe(false);
  });
});
