import { dateRange, vagueDate, writtenDate } from './date-forms.zh.ts';
import type { DateParts } from './date-forms.zh.ts';
import { fullStop } from './phrases.zh.ts';
import type { ReadingCode } from './reading-code.ts';

/** Years an organisation of today, or a plan, can name. */
const years = { first: 1900, last: 2100 };

const separated = /^(\d{1,4}) ?([-./–— ]) ?(\d{1,2})(?: ?\2 ?(\d{1,4}))?$/;
/** Midnight, which spreadsheets put behind a day. */
const midnight = /(?<=\d)[T ]0?0:00(?::00(?:\.0+)?)?$/;

/**
 * Reads a day or a month of the calendar.
 * In: one narrow line. Out: `2016-05-18`, `2016-05`, or why it is none (`date.…`). A year alone is `date.monthMissing`.
 */
export function readDate(line: string): { readonly date: string } | ReadingCode {
  const text = line.replace(fullStop, '').replace(midnight, '');
  const parts = compactDate(text) ?? separatedDate(text) ?? writtenDate(text);
  if (parts === null) return explain(text);
  if (typeof parts === 'string') return parts;
  if (parts.year.length !== 4) return parts.year.length === 2 ? 'date.twoDigitYear' : 'date.notDate';
  const year = Number(parts.year);
  if (year < years.first || year > years.last) return 'date.yearOutOfRange';
  if (parts.month === null) return 'date.monthMissing';
  const month = Number(parts.month);
  if (month < 1 || month > 12) return 'date.impossible';
  const yearMonth = `${parts.year}-${String(month).padStart(2, '0')}`;
  if (parts.day === null) return { date: yearMonth };
  const day = Number(parts.day);
  if (day < 1 || day > daysIn(year, month)) return 'date.impossible';
  return { date: `${yearMonth}-${String(day).padStart(2, '0')}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 20160518. Six digits could be 2020-01-05 as well as 2001-05: not read. */
function compactDate(text: string): DateParts | null {
  if (/^\d{4}$/.test(text)) return { year: text, month: null, day: null };
  if (!/^\d{8}$/.test(text)) return null;
  return { year: text.slice(0, 4), month: text.slice(4, 6), day: text.slice(6) };
}

function separatedDate(text: string): DateParts | ReadingCode | null {
  const found = separated.exec(text);
  if (found === null) return null;
  const [, year = '', , month = '', day] = found;
  if (year.length <= 2)
    return day?.length === 4 || month.length === 4 ? 'date.yearFirst' : 'date.twoDigitYear';
  if (day !== undefined && day.length > 2) return 'date.notDate';
  return { year, month, day: day ?? null };
}

function explain(text: string): ReadingCode {
  if (/^\d{1,2}[-./ ]\d{4}$/.test(text)) return 'date.yearFirst';
  if (dateRange.test(text)) return 'date.range';
  if (vagueDate.test(text)) return 'date.approximate';
  return 'date.notDate';
}
