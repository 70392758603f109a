import { createReadStream } from 'node:fs';

/** Byte patterns that betray what a file hides. */
export interface Pattern {
  readonly bytes: Buffer;
  /** Is it really that, seen with what follows? At least 32 bytes follow, but at the end of the file. */
  readonly confirm?: (following: Buffer) => boolean;
}

const followed = 32;

/** A text as old office containers name their parts. */
export const utf16 = (text: string): Pattern => ({ bytes: Buffer.from(text, 'utf16le') });

/** The head of an entry of a zip; the fields behind the four letters keep compressed data from being taken for one. */
export const zipEntry: Pattern = {
  bytes: Buffer.from('PK\u0003\u0004', 'latin1'),
  confirm: (at) => {
    if (at.length < 30) return false;
    const method = at.readUInt16LE(8);
    const name = at.readUInt16LE(26);
    return at.readUInt16LE(4) <= 63 && (method === 0 || method === 8) && name > 0 && name < 1024;
  },
};

/** Reads a file through once, in a few MB of memory. Out: whether any of the patterns occurs in it. */
export async function hasAny(path: string, patterns: readonly Pattern[]): Promise<boolean> {
  let kept = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 }) as AsyncIterable<Buffer>) {
    const window = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const end = Math.max(0, window.length - followed);
    if (patterns.some((pattern) => occurs(window, pattern, end))) return true;
    kept = Buffer.from(window.subarray(end));
  }
  return patterns.some((pattern) => occurs(kept, pattern, kept.length));
}

/** Does the pattern begin before `end`? What begins later is looked at with the next piece. */
function occurs(window: Buffer, { bytes, confirm }: Pattern, end: number): boolean {
  for (let at = window.indexOf(bytes); at >= 0 && at < end; at = window.indexOf(bytes, at + 1)) {
    if (confirm?.(window.subarray(at, at + followed)) ?? true) return true;
  }
  return false;
}
