import { createReadStream, type Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Unusable } from '../unusable.ts';
import { megabytes } from './megabytes.ts';
import { safePath } from './safe-path.ts';
import type { DossierSource, FileSize } from './source.ts';
import { systemCode, systemReason } from './system-reason.zh.ts';

/** What the system says of a path where there is nothing. */
const nothingThere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** A dossier that lies in a folder. Refuses links that lead out of it. */
export async function openFolder(folder: string): Promise<DossierSource> {
  const root = await realpath(folder).catch(refuse(folder));
  const inRoot = root.endsWith(sep) ? root : root + sep;

  function refuse(path: string): (error: unknown) => never {
    return (error) => {
      throw new Unusable('cannotRead', { path, name: folder, reason: systemReason(error) });
    };
  }

  /** What really stands there; null where there is nothing. */
  async function find(path: string): Promise<{ real: string; stats: Stats } | null> {
    try {
      const real = await realpath(join(root, safePath(path, folder)));
      if (real !== root && !real.startsWith(inRoot)) throw new Unusable('linkLeaves', { path, name: folder });
      return { real, stats: await stat(real) };
    } catch (error) {
      if (error instanceof Unusable) throw error;
      return nothingThere.includes(systemCode(error)) ? null : refuse(path)(error);
    }
  }

  async function size(path: string): Promise<FileSize> {
    const found = await find(path);
    if (!found) return 'missing';
    return found.stats.isFile() ? found.stats.size : 'notFile';
  }

  /** Only a file is opened: opening a pipe would wait for whoever writes into it. */
  async function file(path: string): Promise<{ real: string; stats: Stats }> {
    const found = await find(path);
    if (!found?.stats.isFile()) throw new Unusable('fileMissing', { path, name: folder });
    return found;
  }

  return {
    name: folder,
    size,
    async read(path, limit) {
      const { real, stats } = await file(path);
      if (stats.size > limit)
        throw new Unusable('fileTooLarge', {
          path,
          name: folder,
          size: megabytes(stats.size),
          limit: megabytes(limit),
        });
      return readFile(real).catch(refuse(path));
    },
    async *stream(path) {
      const { real } = await file(path);
      try {
        yield* createReadStream(real) as AsyncIterable<Uint8Array>;
      } catch (error) {
        refuse(path)(error);
      }
    },
    async list(path) {
      const found = await find(path);
      if (!found?.stats.isDirectory()) return [];
      const names = (await readdir(found.real).catch(refuse(path))).sort();
      const paths: string[] = [];
      for (const name of names)
        if (typeof (await size(`${path}/${name}`)) === 'number') paths.push(`${path}/${name}`);
      return paths;
    },
    close: () => Promise.resolve(),
  };
}
