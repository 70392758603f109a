import { deflateSync, inflateSync } from 'node:zlib';
import { measure, median } from './measure.ts';

const stream = /\/Length (\d+)[^>]*?\/Filter \/FlateDecode[^>]*?>>\s*stream\r?\n/gu;

/**
 * Milliseconds it takes to compress what a PDF of ours holds – the outlines of its letters for the most part – and
 * nothing else: the floor of any way to write that file.
 */
export async function compressAgain(pdf: Uint8Array): Promise<number> {
  const file = Buffer.from(pdf);
  const plain = [...file.toString('latin1').matchAll(stream)].map((match) => {
    const from = match.index + match[0].length;
    return inflateSync(file.subarray(from, from + Number(match[1])));
  });
  return median(await measure(9, () => plain.map((bytes) => deflateSync(bytes))));
}
