/** Boxes and ticks of the fonts of symbols, by the low byte of their code. */
const wingdings: Readonly<Record<number, string>> = {
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x72: '□',
  0xa1: '○',
  0xa8: '□',
  0xfb: '×',
  0xfc: '√',
  0xfd: '☒',
  0xfe: '☑',
};
const wingdings2: Readonly<Record<number, string>> = {
  0x2a: '□',
  0x30: '□',
  0x50: '√',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa2: '■',
  0xa3: '□',
};

export const ticked = '☑';
export const unticked = '☐';

/** Is it a font of symbols whose letters are no letters? */
export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && /^wingdings/iu.test(font);
}

/** What a character of such a font looks like; U+FFFD where nobody knows. */
export function symbol(font: string, code: number): string {
  const table = /2$/u.test(font.trim()) ? wingdings2 : wingdings;
  return table[code & 0xff] ?? '\uFFFD';
}
