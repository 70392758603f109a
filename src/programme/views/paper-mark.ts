import { digest } from '../answers/digest.ts';
import type { PaperDocument } from '../definition/document.ts';
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

/** What the QR code on the signature page says: which paper, which code. */
export function qrText(notice: string, paper: string, code: string): string {
  return `SHUZHUAN:1:${notice}:${paper}:${code}`;
}
