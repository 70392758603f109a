import type { Entry, ZipFile } from 'yauzl';
import { Unusable } from '../unusable.ts';
import { refuseBomb, refuseCrowd } from './bomb.ts';
import { entryName } from './entry-name.ts';
import { safePath } from './safe-path.ts';

export type Entries = ReadonlyMap<string, Entry>;

/** A file that only the machine the zip was made on needs. */
const ofMac = /^__MACOSX\/|(^|\/)(\.DS_Store|\._[^/]*)$/u;
/** What kind of thing an entry is, where the zip comes from a Unix machine. */
const kindBits = 0xf000;
const linkKind = 0xa000;

/**
 * The files of a zip by their paths in the dossier.
 * Refuses: a password, links, two files of one name, paths that leave, and everything `refuseBomb` does.
 *
 * @param main the file that marks the top of the dossier: at the root of the zip or in a folder there
 */
export async function readEntries(zip: ZipFile, file: string, main: string): Promise<Entries> {
  refuseCrowd(zip.entryCount, file);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const path = entryName(entry);
    if (path === '' || path.endsWith('/') || ofMac.test(path)) continue;
    safePath(path, file);
    if (entry.isEncrypted()) throw new Unusable('archiveEncrypted', { name: file });
    if (((entry.externalFileAttributes >>> 16) & kindBits) === linkKind)
      throw new Unusable('archiveLink', { name: file, path });
    if (entries.has(path)) throw new Unusable('archiveTwice', { name: file, path });
    entries.set(path, entry);
  }
  refuseBomb(entries, zip.fileSize, file);
  return withoutOuterFolder(entries, main);
}

/** A zip made of a folder has that folder around everything. */
function withoutOuterFolder(entries: Entries, main: string): Entries {
  if (entries.has(main)) return entries;
  const folders = [...entries.keys()].filter(
    (path) => path.split('/').length === 2 && path.endsWith(`/${main}`),
  );
  const [only, another] = folders;
  if (only === undefined || another !== undefined) return entries;
  const outer = only.slice(0, -main.length);
  const inside = [...entries].filter(([path]) => path.startsWith(outer));
  return new Map(inside.map(([path, entry]) => [path.slice(outer.length), entry]));
}
