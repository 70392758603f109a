import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a zip: its path with forward slashes, and its bytes, the file on disk that holds them, or its pieces. */
export type ZipEntry = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly packed?: boolean }
  | { readonly path: string }
  | { readonly pieces: AsyncIterable<Uint8Array>; readonly packed?: boolean }
);

/**
 * A zip as it is written, piece by piece; nothing larger than a piece is held, and the next entry is asked for when
 * the one before is through. Only entries that say so are packed: PDFs and pictures are already. There is no limit to
 * size and number: from 4 GB or 65 535 entries on it is written as Zip64.
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry>, now: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // The types say less than it is: yazl writes into a PassThrough.
  const out = zip.outputStream as Readable;
  let source: Readable | undefined;
  const writeAll = async () => {
    for await (const entry of entries) {
      if (out.destroyed) return;
      const opened = openEntry(entry);
      source = opened;
      const compress = 'packed' in entry && entry.packed;
      zip.addReadStreamLazy(entry.name, { mtime: now, compress }, (give) => give(null, opened));
      await finished(opened);
    }
    zip.end();
  };
  zip.on('error', (error: Error) => out.destroy(error));
  const writing = writeAll().catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    yield* out as AsyncIterable<Uint8Array>;
  } finally {
    // Whoever stops listening keeps no file open.
    out.destroy();
    source?.destroy();
    await writing;
  }
}

function openEntry(entry: ZipEntry): Readable {
  if ('path' in entry) return createReadStream(entry.path, { highWaterMark: 256 * 1024 });
  if ('bytes' in entry) {
    const { buffer, byteOffset, byteLength } = entry.bytes;
    return Readable.from([Buffer.from(buffer, byteOffset, byteLength)]);
  }
  return Readable.from(entry.pieces);
}
