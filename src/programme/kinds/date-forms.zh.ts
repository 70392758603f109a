import { digitByDigit, plainNumerals, readSpoken } from './chinese-numerals.zh.ts';

export interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

const written =
  /^(?:公元)? ?([^年月日号\s]{1,4}) ?年 ?(?:([^年月日号\s]{1,3}) ?月份? ?(?:([^年月日号\s]{1,3}) ?[日号號]?)?)?$/;

/** 2016年5月18日, 二〇一六年五月十八日, 2016年元月: year, month, day in digits; null if it is written otherwise. */
export function writtenDate(line: string): DateParts | null {
  const found = written.exec(line);
  if (found === null) return null;
  const year = numberIn((found[1] ?? '').replace(/[Oo]/g, '〇'));
  const month = found[2] === undefined ? null : numberIn(found[2] === '元' ? '一' : found[2]);
  const day = found[3] === undefined ? null : numberIn(found[3]);
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month, day };
}

function numberIn(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const numerals = plainNumerals(text);
  const oneByOne = digitByDigit(numerals);
  if (oneByOne !== null) return oneByOne;
  const spoken = readSpoken(numerals);
  return typeof spoken === 'number' ? String(spoken) : undefined;
}

/** Looked for only in what could not be read as a date. */
export const vagueDate = /[初底末旬约春夏秋冬]|年中|月中|半年|季度|左右|前后|以前|之前|以后|之后|\bq[1-4]\b/i;
export const dateRange =
  /\d ?[年月日号]? ?(?:[~至到]|--|——|—|–| - ) ?\d|\d ?[月日号] ?- ?\d|\d{4}\.\d{1,2}-\d{4}|至今|以来/;

/** As on official paper: 2016年5月18日. Months and days without leading zero (GB/T 9704). */
export function printDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const monthText = month === undefined ? '' : `${Number(month)}月`;
  return `${year}年${monthText}${day === undefined ? '' : `${Number(day)}日`}`;
}
