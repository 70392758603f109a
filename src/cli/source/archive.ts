import { crc32 } from 'node:zlib';
import { openPromise, type ZipFile } from 'yauzl';
import { Unusable } from '../unusable.ts';
import { readEntries, type Entries } from './archive-entries.ts';
import { archiveReason } from './archive-reason.zh.ts';
import { megabytes } from './megabytes.ts';
import { safePath } from './safe-path.ts';
import type { DossierSource } from './source.ts';
import { systemCode, systemReason } from './system-reason.zh.ts';

const main = 'dossier.json';
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, strictFileNames: false };

/**
 * A dossier in a zip, at its root or in a folder there. Nothing is unpacked to disk; bombs are refused unopened.
 * What comes out of it is compared with the size and the check sum the zip gives.
 */
export async function openArchive(file: string): Promise<DossierSource> {
  const zip = await openPromise(file, options).catch((cause: unknown) => {
    if (systemCode(cause) !== '')
      throw new Unusable('dossierUnreadable', { name: file, reason: systemReason(cause) });
    throw new Unusable('archiveDamaged', { name: file, reason: archiveReason(cause) });
  });
  try {
    return source(zip, file, await readEntries(zip, file, main));
  } catch (error) {
    zip.close();
    if (error instanceof Unusable) throw error;
    throw new Unusable('archiveDamaged', { name: file, reason: archiveReason(error) });
  }
}

function source(zip: ZipFile, file: string, entries: Entries): DossierSource {
  const find = (path: string) => entries.get(safePath(path, file));

  async function* stream(path: string): AsyncIterable<Uint8Array> {
    const entry = find(path);
    if (!entry) throw new Unusable('fileMissing', { path, name: file });
    let sum = 0;
    try {
      const readable = await zip.openReadStreamPromise(entry);
      for await (const chunk of readable as AsyncIterable<Uint8Array>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw new Unusable('entryDamaged', { path, name: file, reason: archiveReason(error) });
    }
    if (sum !== entry.crc32)
      throw new Unusable('entryDamaged', { path, name: file, reason: archiveReason(null) });
  }

  return {
    name: file,
    size: (path) => Promise.resolve(find(path)?.uncompressedSize ?? 'missing'),
    stream,
    async read(path, limit) {
      const bytes = find(path)?.uncompressedSize ?? 0;
      if (bytes > limit)
        throw new Unusable('fileTooLarge', {
          path,
          name: file,
          size: megabytes(bytes),
          limit: megabytes(limit),
        });
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream(path)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    list: (folder) => Promise.resolve(directlyIn(folder, entries)),
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}

function directlyIn(folder: string, entries: Entries): string[] {
  const start = `${folder}/`;
  const paths = [...entries.keys()].filter((path) => path.startsWith(start));
  return paths.filter((path) => !path.slice(start.length).includes('/')).sort();
}
