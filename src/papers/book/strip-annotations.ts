import { open, type FileHandle } from 'node:fs/promises';

const pieceBytes = 1024 * 1024;
const mostDictionary = 64 * pieceBytes;
const annotations = '/Annots';
/** As long, so that no place in the file moves. */
const nothing = '/Xnnots';

/**
 * Takes the annotations off every page of a PDF that qpdf wrote with a plain table of objects: their key becomes one
 * that nothing reads. With them go links, scripts, and what is launched; what they showed must have been drawn into
 * the pages before. Streams are not read.
 */
export async function stripAnnotations(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    for (const at of await keysOfFile(file)) await file.write(Buffer.from(nothing), 0, null, at);
  } finally {
    await file.close();
  }
}

/** How many pages of a PDF with a plain table of objects bear annotations. */
export async function countAnnotated(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    return (await keysOfFile(file)).length;
  } finally {
    await file.close();
  }
}

async function keysOfFile(file: FileHandle): Promise<number[]> {
  const { size } = await file.stat();
  const offsets = await objectsOf(file, size);
  const window = new Window(file, size);
  const found: number[] = [];
  for (let index = 0; index < offsets.length; index++) {
    const start = offsets[index] ?? 0;
    const end = Math.min(offsets[index + 1] ?? size, start + mostDictionary);
    found.push(...(await keysIn(window, start, end)));
  }
  return found;
}

/** Where each object begins, in the order of the file. */
async function objectsOf(file: FileHandle, size: number): Promise<number[]> {
  const tail = await readAt(file, Math.max(0, size - 1024), Math.min(size, 1024));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail.toString('latin1'))?.[1]);
  const table = (await readAt(file, start, size - start)).toString('latin1');
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gmu)].map(([, offset]) => Number(offset));
  if (!table.startsWith('xref') || offsets.length === 0)
    throw new Error('The PDF has no plain table of objects.');
  return offsets.sort((a, b) => a - b);
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

/** A piece of the file that moves forward with what is asked for. */
class Window {
  readonly #file: FileHandle;
  readonly #size: number;
  #start = 0;
  #bytes = Buffer.alloc(0) as Buffer;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  async read(start: number, end: number): Promise<Buffer> {
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      const length = Math.min(this.#size - start, Math.max(pieceBytes, end - start));
      this.#bytes = await readAt(this.#file, start, length);
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }
}

/** Where the key stands in the object that begins at `start`; only as much of it is read as is no stream. */
async function keysIn(window: Window, start: number, end: number): Promise<number[]> {
  let length = Math.min(end - start, 4096);
  for (;;) {
    const bytes = await window.read(start, start + length);
    const found = keysOf(bytes);
    if (found !== 'unfinished' || start + length >= end)
      return (found === 'unfinished' ? [] : found).map((at) => start + at);
    length = Math.min(end - start, length * 8);
  }
}

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...whitespace, ...Buffer.from('()<>[]{}/%')]);
const [slash, openParenthesis, closeParenthesis, backslash] = Buffer.from('/()\\') as unknown as [
  number,
  number,
  number,
  number,
];
const [less, greater] = Buffer.from('<>') as unknown as [number, number];

/** Offsets of the key in the dictionary itself, not in those within it; `unfinished` where the object goes on. */
function keysOf(bytes: Buffer): number[] | 'unfinished' {
  const found: number[] = [];
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === openParenthesis) at = endOfString(bytes, at);
    else if (byte === less && bytes[at + 1] === less) [depth, at] = [depth + 1, at + 2];
    else if (byte === greater && bytes[at + 1] === greater) [depth, at] = [depth - 1, at + 2];
    else if (byte === less) at = bytes.indexOf(greater, at) + 1 || bytes.length;
    else if (byte === slash || !delimiters.has(byte)) {
      const end = endOfWord(bytes, at + 1);
      const word = end - at <= annotations.length ? bytes.toString('latin1', at, end) : '';
      if (depth === 0 && (word === 'stream' || word === 'endobj')) return found;
      if (depth === 1 && word === annotations) found.push(at);
      at = end;
    } else at += 1;
  }
  return 'unfinished';
}

function endOfWord(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && !delimiters.has(bytes[at] ?? 0)) at += 1;
  return at;
}

function endOfString(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === openParenthesis) depth += 1;
    else if (byte === closeParenthesis && (depth -= 1) === 0) return at + 1;
  }
  return bytes.length;
}
