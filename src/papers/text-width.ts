const widest = 0x2e7f;

/** Width of one character in em: a full-width one fills it, others about half. */
function em(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > widest) return 1;
  // Quotation marks, dashes, ellipses and the like stand in a Chinese font.
  return code >= 0x2010 ? 1 : /[A-Zmw%@&]/.test(character) ? 0.72 : 0.52;
}

/** Width of a text in em, as fonts with Chinese have it: an estimate, for room must be had before a font is known. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width;
}

/** So many lines a text takes in a room of that many em: broken between Chinese characters, words kept together. */
export function countLines(text: string, room: number, firstIndent = 0): number {
  return text
    .split('\n')
    .reduce((total, line, index) => total + linesOf(line, room, index === 0 ? firstIndent : 0), 0);
}

// Compared by their codes: a regular expression for each character would take most of the time.
const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f);
const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code >= 0x20000;
/** Marks that hang over the edge of a line rather than begin the next one. */
const hanging = new Set('\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F');
/** Marks that begin no line, and marks that end none: they take their neighbour to the next line. */
const closing = new Set('\u201D\u2019\uFF09\u300B\u3009\u3011\u300D\u300F\u3015');
const opening = new Set('\u201C\u2018\uFF08\u300A\u3008\u3010\u300C\u300E\u3014');
/** Word sets Chinese apart from Latin letters and digits by so much, in em. */
const apart = 0.25;

/** Words of narrow letters, and everything else one by one. */
const words = /[!-~\u00A0-\u024F]+|[^]/gu;

function linesOf(line: string, room: number, indent: number): number {
  let lines = 1;
  let used = indent;
  let before = { piece: '', width: 0 };
  for (const piece of line.match(words) ?? []) {
    const first = piece.codePointAt(0) ?? 0;
    const last = before.piece.codePointAt(before.piece.length - 1) ?? 0;
    const gap = isHan(first) ? isLatin(last) : isLatin(first) && isHan(before.piece.codePointAt(0) ?? 0);
    const width = widthInEm(piece) + (gap ? apart : 0);
    if (used + width <= room || piece === ' ' || hanging.has(piece)) {
      used += width;
    } else if (width <= room) {
      const taken = closing.has(piece) || opening.has(before.piece) ? before.width : 0;
      lines += 1;
      used = taken + width;
    } else {
      // A word longer than a line is broken where the line ends.
      const rest = width - Math.max(0, room - used);
      lines += Math.ceil(rest / room);
      used = rest % room;
    }
    before = { piece, width };
  }
  return lines;
}
