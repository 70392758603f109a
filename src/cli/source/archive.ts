import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Unusable } from '../unusable.ts';
import { refuseBomb } from './bomb.ts';
import { entryName } from './entry-name.ts';
import { megabytes } from './megabytes.ts';
import { safePath } from './safe-path.ts';
import type { DossierSource } from './source.ts';

const main = 'dossier.json';

/** A dossier in a zip, at its root or in its one folder. Nothing is unpacked to disk; bombs are refused unopened. */
export async function openArchive(file: string): Promise<DossierSource> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    decodeStrings: false,
    strictFileNames: false,
  }).catch((cause: unknown) => {
    throw new Unusable('archiveDamaged', { name: file, reason: reasonOf(cause) });
  });
  try {
    const entries = await readEntries(zip, file);
    return source(zip, file, entries);
  } catch (error) {
    zip.close();
    throw error instanceof Unusable
      ? error
      : new Unusable('archiveDamaged', { name: file, reason: reasonOf(error) });
  }
}

async function readEntries(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entryName(entry);
    if (name.endsWith('/') || name.startsWith('__MACOSX/')) continue;
    safePath(name, file);
    entries.set(name, entry);
  }
  refuseBomb([...entries.values()], zip.fileSize, file);
  return withoutOuterFolder(entries);
}

/** A zip made of a folder has that folder around everything. */
function withoutOuterFolder(entries: Map<string, Entry>): Map<string, Entry> {
  if (entries.has(main)) return entries;
  const outer = new Set([...entries.keys()].map((name) => name.split('/')[0]));
  const [folder] = outer;
  if (outer.size !== 1 || folder === undefined || !entries.has(`${folder}/${main}`)) return entries;
  return new Map([...entries].map(([name, entry]) => [name.slice(folder.length + 1), entry]));
}

function source(zip: ZipFile, file: string, entries: ReadonlyMap<string, Entry>): DossierSource {
  const find = (path: string) => entries.get(safePath(path, file));

  async function stream(path: string): Promise<AsyncIterable<Uint8Array>> {
    const entry = find(path);
    if (!entry) throw new Unusable('fileMissing', { path, name: file });
    const readable = await zip.openReadStreamPromise(entry).catch((cause: unknown) => {
      throw new Unusable('entryDamaged', { path, name: file, reason: reasonOf(cause) });
    });
    return readable as AsyncIterable<Uint8Array>;
  }

  return {
    name: file,
    size: (path) => Promise.resolve(find(path)?.uncompressedSize ?? null),
    stream,
    async read(path, limit) {
      const bytes = find(path)?.uncompressedSize ?? 0;
      if (bytes > limit)
        throw new Unusable('fileTooLarge', { path, size: megabytes(bytes), limit: megabytes(limit) });
      const chunks: Uint8Array[] = [];
      try {
        for await (const chunk of await stream(path)) chunks.push(chunk);
      } catch (error) {
        throw error instanceof Unusable
          ? error
          : new Unusable('entryDamaged', { path, name: file, reason: reasonOf(error) });
      }
      return Buffer.concat(chunks);
    },
    list: (folder) =>
      Promise.resolve(
        [...entries.keys()].filter(
          (name) => name.startsWith(`${folder}/`) && !name.slice(folder.length + 1).includes('/'),
        ),
      ),
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
