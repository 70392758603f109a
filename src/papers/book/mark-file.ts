import { open } from 'node:fs/promises';

const idDigits = 32;

/**
 * Gives a PDF that qpdf wrote the identifier it shall have, so that the same book is the same bytes; qpdf's own is
 * made of the hour, or takes as long as the writing.
 *
 * @param id at least 32 hexadecimal digits
 */
export async function markFile(path: string, id: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, 4096));
    const start = size - tail.length;
    await file.read(tail, 0, tail.length, start);
    // The first of the two names the document it was made from, which is always the same.
    const found = /\/ID \[<[0-9a-f]*><(?=[0-9a-f]{32}>\])/u.exec(tail.toString('latin1'));
    if (!found) throw new Error('The book has no identifier.');
    await file.write(Buffer.from(id.slice(0, idDigits)), 0, idDigits, start + found.index + found[0].length);
  } finally {
    await file.close();
  }
}
