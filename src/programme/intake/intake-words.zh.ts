import { digitByDigit } from '../kinds/chinese-numerals.zh.ts';

/** A unit of money or a share behind a label: in brackets, after 单位, or at its end. */
const unit = '((?:百|千|万|十万|百万|千万|亿)?元|[%％‰])';
const unitPatterns = [
  new RegExp(`[（(【\\[〔][^）)】\\]〕]*?${unit}`, 'u'),
  new RegExp(`单位\\s*[:：]?\\s*${unit}`, 'u'),
  new RegExp(`${unit}\\s*[:：]?$`, 'u'),
];

/** The unit that a label or the note above a table names; undefined where it names none. */
export function unitNamed(text: string): string | undefined {
  for (const pattern of unitPatterns) {
    const found = pattern.exec(text.replace(/\s/gu, ''))?.[1];
    if (found !== undefined) return plainUnit(found);
  }
  return undefined;
}

export const plainUnit = (text: string): string => text.trim().replace('％', '%');

/** A unit alone, where an answer should stand. */
export const unitAlone = (text: string, asked: string): boolean =>
  text.replace(/[\s（）()]/gu, '') === asked || new RegExp(`^[（(]?${unit}[）)]?$`, 'u').test(text.trim());

/** Words that people use for one another in labels: the second is that of the notices. */
const others: readonly (readonly [RegExp, string])[] = [
  [/(?:联系|移动|办公)?电话(?:号码)?|手机(?:号码?)?|联系办法/gu, '联系方式'],
  [/电子(?:邮箱|邮件|信箱)|邮件地址|e-?mail/giu, '邮箱'],
  [/日期/gu, '时间'],
  [/资金总额|注册资金/gu, '注册资本'],
  [/占比|份额/gu, '比例'],
  [/企业名称|公司名称/gu, '单位名称'],
  [/信用代码证?号?/gu, '信用代码'],
  [/法定代表人|法人(?!代表)/gu, '法人代表'],
];

/** A label with the words the notices use. */
export function usualWords(label: string): string {
  return others.reduce((text, [pattern, word]) => text.replace(pattern, word), label.replace(/\s/gu, ''));
}

const brackets = /[（(【[〔〖][^）)】\]〕〗]*[）)】\]〕〗]/gu;

/** A label without what stands in brackets. */
export const withoutBrackets = (label: string): string => label.replace(brackets, '');

/** Nothing but remarks in brackets. */
export const onlyBrackets = (text: string): boolean =>
  withoutBrackets(text).trim() === '' && text.trim() !== '';

/** What the paper asks for in brackets behind a name that is signed or sealed. */
export const sealAsked = /\s*[（(【[]\s*(?:加?盖(?:公|单位)?章|公章|签[字名章])(?:处)?\s*[)）】\]]\s*$/u;

/** A hint at the beginning or the end of a text, its brackets and blanks as they may be. */
export function hintBeside(hint: string): RegExp {
  const letters = [...hint.replace(/\s/gu, '')].map((letter) => {
    if (/[（(【[]/u.test(letter)) return '[（(【\\[]';
    return /[）)】\]]/u.test(letter) ? '[）)】\\]]' : letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  });
  const words = letters.join('\\s*');
  return new RegExp(`^\\s*${words}|${words}\\s*$`, 'u');
}

/** Placeholders of content controls, lines to write on, and a date without figures. */
const placeholders = [
  /^(?:请)?(?:单击|点击|在)?(?:或)?(?:单击|点击|点按|轻触)?此处(?:.{0,4})?(?:输入|填写|选择|键入).{0,12}$/u,
  /^click (?:or tap )?(?:here )?to enter.*$/iu,
  /^选择(?:一项|日期)?[。.]?$/u,
  /^[_＿\s.…·—-]+$/u,
  /^\s*年\s*月(?:\s*日)?\s*$/u,
];

/** Does this stand for nothing: a placeholder, a line to write on? */
export const isPlaceholder = (text: string): boolean => placeholders.some((one) => one.test(text.trim()));

export const colon = /[:：]/u;

/** A year as a header of a column, in figures or in Chinese: 2021年度, 二〇二一年. */
export function yearNamed(text: string): number | undefined {
  const written = /[一二][〇○零Oo九][〇○零Oo一二三四五六七八九]{2}(?=年)/u.exec(text)?.[0];
  const figures = written === undefined ? undefined : digitByDigit(written.replace(/[〇○Oo]/gu, '零'));
  const found = figures ?? /(?:^|\D)((?:19|20)\d{2})\s*年?(?:度|末|底)?/u.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The number before a line: its place, and what follows. */
export function numbered(
  line: string,
): { readonly number: number; readonly rest: string; readonly sure: boolean } | undefined {
  const found = /^\s*(?:[（(]\s*(\d{1,3})\s*[)）]|(\d{1,3})\s*([.．、)）]))\s*/u.exec(line);
  if (!found) return undefined;
  const rest = line.slice(found[0].length);
  // 1.5 may be a number of its own, 1.2023年 is none.
  const figure = /^\d/u.test(rest) && !/^(?:19|20)\d{2}\s*年/u.test(rest);
  const sure = !(/[.．]/u.test(found[3] ?? '') && figure);
  return { number: Number(found[1] ?? found[2]), rest, sure };
}

const onMarks = '☑√■✓✔☒●▣';
const offMarks = '□☐○◻';

/** What is ticked of several choices: their labels; null where nothing is marked as a choice at all. */
export function tickedChoices(text: string): readonly string[] | null {
  if (!new RegExp(`[${onMarks}${offMarks}]`, 'u').test(text)) return null;
  const pieces = text.split(new RegExp(`([${onMarks}${offMarks}])`, 'u'));
  const marksLead = (pieces[0] ?? '').trim() === '';
  const chosen: string[] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    const word = (marksLead ? pieces[index + 1] : pieces[index - 1]) ?? '';
    if (onMarks.includes(pieces[index] ?? '')) chosen.push(word.replace(/[\s、，,;；/]+/gu, ''));
  }
  return chosen;
}

/** The citation of evidence that is printed below an answer. */
export const citation = /[（(]\s*附件[\d\s、，,\-－—–~至]*[)）]\s*$/u;

/** The number before a heading, and the heading. */
export function splitHeading(text: string): { readonly number: string; readonly words: string } {
  const found =
    /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节部分]+|[（(][一二三四五六七八九十\d]{1,3}[)）][、.．]?|\d{1,2}(?:[.．]\d{1,2})*[、.．)）]?(?!\d))\s*/u.exec(
      text,
    );
  const number = found?.[0] ?? '';
  return { number: number.replace(/\s/gu, ''), words: text.slice(number.length).trim() };
}

/** A line of contents typed by hand: words, dots or a tab, and a page. */
export const isContentsLine = (text: string): boolean =>
  /(?:\t|[.…·。]{3,}|\s{3,})\s*\d{1,3}\s*$/u.test(text);

/** The caption of a picture or table. */
export const isCaption = (text: string): boolean =>
  /^\s*[图表]\s*[\d一二三四五六七八九十][\d.\-—一二三四五六七八九十]*\s*\S/u.test(text) && text.length <= 80;

/** The row below a table that sums it up. */
export const isTotal = (text: string): boolean => /^(?:合\s*计|总\s*计|小\s*计|共\s*计)/u.test(text.trim());

/** What is shown of a thing that could not be taken over. */
export const lostWords = {
  picture: '（图片：不是 PNG 或 JPEG，或已损坏）',
  drawing: '（绘制的图形）',
} as const;
