import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { manifestName, sealed, type Manifest } from './manifest.ts';
import type { ZipEntry } from './zip-stream.ts';

/** What a manifest says of the whole. */
export type PackageAbout = Omit<Manifest, 'format' | 'edition' | 'files' | 'digest'>;

/** The files of a package, and behind them the manifest with the digest of each, which is made as they are read. */
export async function* packageEntries(
  about: PackageAbout,
  entries: AsyncIterable<ZipEntry>,
): AsyncGenerator<ZipEntry> {
  const files: Manifest['files'] = [];
  for await (const entry of entries) {
    const hash = createHash('sha256');
    let bytes = 0;
    const pieces = (async function* () {
      for await (const piece of piecesOf(entry)) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
      files.push({ path: entry.name, bytes, sha256: hash.digest('hex') });
    })();
    const packed = 'packed' in entry && entry.packed;
    yield { name: entry.name, pieces, packed };
  }
  const manifest = sealed({ format: 'shuzhuan-package', edition: 1, ...about, files });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  yield { name: manifestName, bytes: new TextEncoder().encode(text), packed: true };
}

async function* piecesOf(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if ('bytes' in entry) yield entry.bytes;
  else if ('pieces' in entry) yield* entry.pieces;
  else yield* createReadStream(entry.path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
}
