import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createReadStream } from 'node:fs';

/** One file of a zip: its path with forward slashes, and its bytes or the file on disk that holds them. */
export type ZipEntry = { readonly name: string } & (
  { readonly bytes: Uint8Array; readonly packed?: boolean } | { readonly path: string }
);

/** The format in its plain form holds no more. */
export const mostZipBytes = 4 * 1024 ** 3 - 64 * 1024 ** 2;
export const mostZipEntries = 65_000;

/**
 * A zip as it is written, piece by piece; nothing larger than a piece is held. Only entries that say so are
 * packed: PDFs and pictures are already. The caller sees to it that it stays below `mostZipBytes`.
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry>, now: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const entry of entries) {
    const packed = 'bytes' in entry && entry.packed === true;
    const file = packed ? new ZipDeflate(entry.name) : new ZipPassThrough(entry.name);
    file.mtime = now;
    zip.add(file);
    if ('bytes' in entry) file.push(entry.bytes, true);
    else {
      for await (const piece of createReadStream(entry.path) as AsyncIterable<Uint8Array>) {
        file.push(piece);
        yield* ready.splice(0);
      }
      file.push(new Uint8Array(), true);
    }
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
