import { digest } from '../answers/digest.ts';
import type { Block, PaperDocument } from '../definition/document.ts';
import { paperWords } from './words.zh.ts';

/** What the foot of a paper says: nothing on a blank one, 草稿 while it can change, its code once frozen. */
export type PaperMark =
  | { readonly state: 'blank' }
  | { readonly state: 'draft' }
  | { readonly state: 'frozen'; readonly code: string };

/** The footer's text for a mark. */
export function footerMark(mark: PaperMark): string {
  if (mark.state === 'frozen') return mark.code;
  return mark.state === 'draft' ? paperWords.draft : '';
}

/** Crockford's alphabet: no I, L, O, U, so that a code read from paper is typed right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code of a paper: a digest of only what it prints, so that an unchanged paper keeps its code and its seal.
 * Twelve characters in groups of four (60 bits), as `7K2M-9QXP-04TD`.
 */
export function paperCode(draft: PaperDocument): string {
  const hex = digest({ ...draft, footerMark: '' });
  const bits = BigInt(`0x${hex.slice(0, 15)}`);
  const characters = Array.from(
    { length: 12 },
    (_, place) => alphabet[Number((bits >> BigInt(55 - 5 * place)) & 31n)],
  );
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join('')).join('-');
}

/** What a paper says of itself at the foot of its pages. */
export function footOf(mark: PaperMark): Pick<PaperDocument, 'footerMark' | 'pageCode'> {
  const footer = { footerMark: footerMark(mark) };
  return mark.state === 'frozen' ? { ...footer, pageCode: mark.code.replaceAll('-', '') } : footer;
}

/** Size of the QR code of a paper, in mm: 20 and the quiet zone around it. */
export const qrSize = 25;

/**
 * The QR code at the upper right of a cover that is sealed, far from the seal, and the room down to what follows:
 * `mm` in all, whether there is a code or not.
 */
export function coverCode(mark: PaperMark, notice: string, paper: string, mm: number): Block[] {
  if (mark.state !== 'frozen') return [{ type: 'space', mm }];
  return [
    { type: 'qr', text: qrText(notice, paper, mark.code), sizeMm: qrSize, align: 'right' },
    { type: 'space', mm: mm - qrSize },
  ];
}

/** What the QR code on the signature page says: which paper, which code. */
export function qrText(notice: string, paper: string, code: string): string {
  return `SHUZHUAN:1:${notice}:${paper}:${code}`;
}

/** What a QR code of a paper says: its code, and where it stands at the foot of a page, which one of how many. */
export interface ReadPaperQr {
  readonly code: string;
  readonly page: { readonly number: number; readonly of: number } | null;
}

const codeLetters = /^[0-9A-HJKMNP-TV-Z]{12}$/u;

/** The text of a QR code read as one of ours; null for any other. */
export function readPaperQr(text: string): ReadPaperQr | null {
  const parts = text.split(':');
  if (parts[0] === 'SHUZHUAN') return parts.length === 5 ? withCode(parts[4] ?? '', null) : null;
  const [letters = '', number, of, ...rest] = parts;
  if (rest.length > 0 || !isCount(number) || !isCount(of) || Number(number) > Number(of)) return null;
  return withCode(letters, { number: Number(number), of: Number(of) });
}

const isCount = (text: string | undefined): boolean => /^[1-9]\d{0,3}$/u.test(text ?? '');

function withCode(text: string, page: ReadPaperQr['page']): ReadPaperQr | null {
  const code = typedPaperCode(text);
  return code === null ? null : { code, page };
}

/**
 * A code as somebody types it from a paper, read as it is printed: small letters, other dashes and spaces do not matter,
 * nor O for 0, I and L for 1. Null for what is no code.
 */
export function typedPaperCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015_.·—-]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  if (!codeLetters.test(letters)) return null;
  return [0, 4, 8].map((start) => letters.slice(start, start + 4)).join('-');
}
