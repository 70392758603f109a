import { officeLists } from './office-lists.ts';

/** A picture that was not on the clipboard with its text. */
export interface LostPicture {
  /** The last words before it; empty where it stands first. */
  readonly after: string;
}

/** What is pasted, ready to be read, and what did not come along. */
export interface OfficeHtml {
  readonly html: string;
  readonly lost: readonly LostPicture[];
}

/** Stands for a line break inside a paragraph, which the paper does not know: `tidy-slice` makes paragraphs of it. */
export const lineBreak = '\u2028';

/** The attributes of a tag, values in quotes of either sort. */
const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const tag = (name: string): RegExp => new RegExp(`</?${name}\\b${attributes}>`, 'gi');
const picture = tag('img');
const anyTag = tag('[a-z][a-z0-9]*');
const lineEnd = /<\/(?:p|li|td|th|tr|h[1-6]|div)>/i;
const wordsBefore = 16;

/** What Word says to itself: conditional comments, styles, its own elements. */
const left = [
  /<!--[\s\S]*?-->/g,
  /<!\[[^>]*>/g,
  /<(style|script|xml|title|head)\b[\s\S]*?<\/\1\s*>/gi,
  tag('[a-z]+:[a-z]+'),
];

/**
 * The HTML that Word, WPS and Excel put on the clipboard, without what belongs to their looks. Tables and lists stay;
 * pictures are named: their bytes lie on the other computer's disk and are not on the clipboard.
 */
export function officeHtml(pasted: string): OfficeHtml {
  const html = left
    .reduce((text, what) => text.replace(what, ''), officeLists(pasted))
    .replace(tag('br'), (found) => (/page-break/i.test(found) ? '' : lineBreak))
    .replace(/&nbsp;|\u00a0/g, ' ');
  const lost = [...html.matchAll(picture)].map(({ index }) => ({ after: lastWords(html.slice(0, index)) }));
  return { html: html.replace(picture, ''), lost };
}

function lastWords(html: string): string {
  const lines = html.split(lineEnd).map((line) => line.replace(anyTag, '').replace(/\s+/g, ' ').trim());
  const last = lines.filter((line) => line !== '').pop() ?? '';
  return [...last].slice(-wordsBefore).join('');
}
