import { describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { readAnswer } from '#programme/kinds/registry.ts';
import { readingEcho } from './reading-echo.ts';

const [{ programme }] = notices as readonly [(typeof notices)[number]];
const notice = indexProgramme(programme, 'regional', programme.year);

function echo(id: string, typed: string): string {
  const leaf = notice.leaf(id)!;
  return readingEcho(readAnswer(typed, leaf), leaf, typed);
}

describe('读作什么，只在看不出来时说', () => {
  it.each([
    ['applicant.capital', '1.2亿', '12,000 万元'],
    ['applicant.capital', '1200', ''],
    ['applicant.capital', '1200 万元', '1200 万元'],
    ['applicant.capital', '123456.5', '123,456.5 万元'],
    ['applicant.capital', '约1200', ''],
    ['finance.debtRatio.y3', '48.20%', '48.2 ％'],
    ['applicant.founded', '2016-05-18', ''],
    ['applicant.founded', '2016.5.18', '2016年5月18日'],
    ['applicant.uscc', '91140100ma0900005r', '91140100MA0900005R'],
    ['applicant.name', '  样例单位 ', ''],
    ['indicator.exchangeEventCount', '二十四', '24 场'],
  ])('%s 填 %s → %s', (id, typed, said) => {
    expect(echo(id, typed)).toBe(said);
  });
});
