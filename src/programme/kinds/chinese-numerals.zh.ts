/** 大写 and old forms, written as the plain numeral. */
const plainForms: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  '◯': '零',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  叄: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  圆: '元',
  圓: '元',
  個: '个',
  場: '场',
  負: '负',
};

const unusual = new RegExp(`[${Object.keys(plainForms).join('')}]`, 'g');

/** Writes 大写 and old forms as plain numerals: 壹仟贰佰万圆 → 一千二百万元. */
export function plainNumerals(text: string): string {
  return text.replace(unusual, (form) => plainForms[form] ?? form);
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The powers of ten of words that stand behind a number: 3千万. */
export const scaleExponents: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

/** Largest first. */
export const scaleLetters = ['亿', '万', '千', '百', '十'] as const;

/** The beginning of a text that can be part of a number. */
export const numeralStart = /^[\d., 零一二两三四五六七八九十百千万亿廿卅卌点]+/;
/** A number in digits with the words of scale behind it: `1.2` and `亿`. */
export const scaledNumber = /(\d[\d., ]*|\.\d+) ?([十百千万亿]*) ?/y;
/** 十二点五, 一点二亿 */
export const spokenDecimal = /^([^点]+)点([零一二三四五六七八九]+)([十百千万亿]*)$/;
/** One digit of a numeral, for 角 and 分. */
export const jiaoFen = /^元(?:([零一二三四五六七八九\d])角)?(?:零?([一二三四五六七八九\d])分)?$/;

/** Digits said one by one: 二零一六 → 2016; null if it is anything else. */
export function digitByDigit(text: string): string | null {
  return /^[零一二三四五六七八九]+$/.test(text) ? Array.from(text, (digit) => digits[digit]).join('') : null;
}

/** `colloquial`: 一千二, 三万五 – said for 1200 and 35000, written for nothing certain. */
export type Spoken = number | 'colloquial' | null;

/** Numbers from here on are not told apart, for they would not be exact: whoever reads them refuses them. */
export const ceiling = 9e15;

/**
 * A whole number in plain Chinese numerals (see `plainNumerals`), to 亿: 一千二百, 两千零五, 廿三, 一二零零.
 * Null if it is none; `colloquial` if a digit stands behind a larger word without 零.
 */
export function readSpoken(text: string): Spoken {
  const oneByOne = digitByDigit(text);
  if (oneByOne !== null) return Math.min(Number(oneByOne), ceiling);
  return readParts(text, ['亿', '万']);
}

function readParts(text: string, words: readonly string[]): Spoken {
  const [word, ...smaller] = words;
  if (word === undefined) return readSection(text);
  const at = text.lastIndexOf(word);
  if (at < 0) return readParts(text, smaller);
  const head = readParts(text.slice(0, at), word === '亿' ? words : smaller);
  const rest = text.slice(at + 1);
  const tail = rest === '' ? 0 : readParts(rest, smaller);
  if (head === null || tail === null || head === 0) return null;
  if (head === 'colloquial' || tail === 'colloquial') return 'colloquial';
  if (rest.length === 1 && tail < 10 && rest !== '十') return 'colloquial';
  return Math.min(head * (word === '亿' ? 1e8 : 1e4) + tail, ceiling);
}

/** A number below 万. */
function readSection(text: string): Spoken {
  let total = 0;
  let digit: number | null = null;
  let last = 10_000;
  let zero = false;
  for (const letter of text) {
    const ten = tens[letter];
    const magnitude = ten === undefined ? magnitudes[letter] : 10;
    if (magnitude !== undefined) {
      if (magnitude >= last || (ten !== undefined && digit !== null)) return null;
      if (digit === null && magnitude !== 10) return null;
      total += ten ?? (digit ?? 1) * magnitude;
      [digit, last, zero] = [null, magnitude, false];
      continue;
    }
    const next = digits[letter];
    if (next === undefined || digit !== null) return null;
    if (next === 0) zero = true;
    else digit = next;
  }
  if (digit === null) return text === '零' || (total > 0 && !zero) ? total : null;
  if (last === 10_000 || last === 10 || zero) return total + digit;
  return 'colloquial';
}
