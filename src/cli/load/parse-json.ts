import { Unusable } from '../unusable.ts';
import { jsonFault } from './json-faults.ts';

/**
 * Parses the text of `dossier.json`; a byte order mark is passed over.
 * Refuses, and says where: what is not UTF-8 or not JSON, a key that stands twice, numbers JSON would round, and
 * nesting beyond reason.
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name);
  const parsed = parse(text, name);
  const fault = jsonFault(text);
  if (fault) throw new Unusable(fault.code, { name, what: fault.what, ...placeAt(text, fault.offset) });
  return parsed;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 names the offset of most faults and none where the text ends too soon.
    const message = error instanceof Error ? error.message : '';
    const offset = Number(/position (\d+)/u.exec(message)?.[1] ?? text.length);
    throw new Unusable(text.trim() === '' ? 'emptyJson' : 'badJson', { name, ...placeAt(text, offset) });
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const good = bytes.subarray(0, goodBytes(bytes));
    const line = new TextDecoder('utf-8').decode(good).split('\n').length;
    throw new Unusable('notUtf8', { name, line: String(line), byte: String(good.length + 1) });
  }
}

/** How many bytes from the start are UTF-8, found by halving. */
function goodBytes(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginningOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How much of the text is quoted on either side of a fault. */
const shown = 20;

function placeAt(text: string, offset: number): { line: string; column: string; near: string } {
  const before = text.slice(0, offset);
  const near = text.slice(Math.max(0, offset - shown), offset + shown).replace(/\s+/gu, ' ');
  const line = before.split('\n').length;
  return { line: String(line), column: String(offset - before.lastIndexOf('\n')), near };
}
