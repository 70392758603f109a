/** What a strict reader of JSON must not pass over: `JSON.parse` loses or alters it in silence. */
export interface JsonFault {
  readonly code: 'duplicateKey' | 'reservedKey' | 'tooDeep' | 'longNumber';
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  /** The key or number, as far as there is one. */
  readonly what: string;
}

/** Deeper than any rich text; what recurs over a value is safe within it. */
const deepest = 100;
/** More digits than this a number in JSON does not keep. */
const keptDigits = 15;
const escape = '\\';

/**
 * Looks through the text of a JSON value for keys that stand twice in one object, keys no object can bear, numbers
 * that would be rounded, and nesting deeper than 100. In: text that `JSON.parse` accepts. Out: the first fault, or
 * null. Goes over the text once, without recursion.
 */
export function jsonFault(text: string): JsonFault | null {
  /** The keys of each open object; null for an open list. */
  const open: (Set<string> | null)[] = [];
  let keyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const keys = open.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (keyNext && keys) {
        const fault = keyFault(text.slice(at, end + 1), at, keys);
        if (fault) return fault;
      }
      keyNext = false;
      at = end;
    } else if (character === '{' || character === '[') {
      if (open.length === deepest) return { code: 'tooDeep', offset: at, what: '' };
      open.push(character === '{' ? new Set() : null);
      keyNext = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      keyNext = false;
    } else if (character === ',') {
      keyNext = keys instanceof Set;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      const number = /[-+.0-9eE]+/uy;
      number.lastIndex = at;
      const literal = number.exec(text)?.[0] ?? character;
      if (!isKept(literal)) return { code: 'longNumber', offset: at, what: literal };
      at += literal.length - 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === escape ? 2 : 1;
  return end;
}

function keyFault(literal: string, offset: number, keys: Set<string>): JsonFault | null {
  const key = literal.includes(escape) ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  if (keys.has(key)) return { code: 'duplicateKey', offset, what: key };
  // An object takes this name for its ancestor, so that the answer below it would be lost.
  if (key === '__proto__') return { code: 'reservedKey', offset, what: key };
  keys.add(key);
  return null;
}

function isKept(literal: string): boolean {
  const digits = literal
    .replace(/[eE].*$/u, '')
    .replace(/[-.]/gu, '')
    .replace(/^0+/u, '');
  return digits.length <= keptDigits && Number.isFinite(Number(literal));
}
