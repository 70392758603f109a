import { hasGlyph } from './missing-glyphs.ts';

/** Stands where a character has no glyph, as printers have always done. */
export const geta = '〓';

const plain = /^[\n -~\u3000-\u3002\u4e00-\u9fa5\uff08\uff09\uff0c\uff1a\uff1b]*$/;
const controls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb\ufffe\uffff\u2060-\u206f\u200e\u200f\u202a-\u202e]/gu;

/**
 * Text as it can be printed: line ends are \n, a tab is two spaces, controls that nobody sees are gone, and a
 * character without a glyph is 〓 (`missingGlyphs` names it). Nothing is normalised: 﨑 stays 﨑.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n').replace(/\t/g, '  ');
  const printable = lines.replace(controls, '');
  return Array.from(printable, (character) => (hasGlyph(character) ? character : geta)).join('');
}
