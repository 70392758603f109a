/** A place where a line may end without a sign. */
const zeroWidthSpace = '\u200b';

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u;
const notFirst = /[，。、；：？！）》」』】〕〉…—·”’％,.;:?!)\]}%]/u;
const notLast = /[（《「『【〔〈“‘([{]/u;
const space = /[ \u200b\u2002\u2003\n]/u;

/** A careful guess of a character's width in em: rather too wide than too narrow. */
export function widthOf(character: string): number {
  if (wide.test(character)) return 1;
  if (/[a-z0-9 .,;:!'"()[\]{}/\\|_-]/.test(character)) return /[mw]/.test(character) ? 0.85 : 0.56;
  return /[A-Z]/.test(character) && !/[MW]/.test(character) ? 0.76 : 1;
}

/**
 * Where zero-width breaks must be put so that no piece of the text is wider than its line: long addresses, file names,
 * a figure in a narrow column. Text that fits is left alone.
 *
 * @param ems width of the line, in em.
 * @returns offsets into `text` before which a break is to stand, ascending.
 */
export function neededBreaks(text: string, ems: number): number[] {
  if (text.length <= ems) return [];
  const breaks: number[] = [];
  let unit: number[] = [];
  let width = 0;
  let before = '';
  let offset = 0;
  for (const character of text) {
    if (before !== '' && mayBreak(before, character)) {
      if (width > ems) breaks.push(...unit.slice(1));
      unit = [];
      width = 0;
    }
    unit.push(offset);
    width += space.test(character) ? 0 : widthOf(character);
    before = character;
    offset += character.length;
  }
  if (width > ems) breaks.push(...unit.slice(1));
  return breaks;
}

/** Whether a line may end between two characters. */
export function mayBreak(before: string, after: string): boolean {
  if (space.test(before) || space.test(after)) return true;
  if (!wide.test(before) && !wide.test(after)) return false;
  return !notFirst.test(after) && !notLast.test(before);
}

/** Puts zero-width breaks into a piece of text that begins at `start` of the text the breaks were sought in. */
export function withBreaks(text: string, start: number, breaks: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const offset of breaks) {
    const at = offset - start;
    if (at < 0 || at >= text.length) continue;
    result += text.slice(from, at) + zeroWidthSpace;
    from = at;
  }
  return from === 0 && result === '' ? text : result + text.slice(from);
}
