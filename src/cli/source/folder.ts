import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Unusable } from '../unusable.ts';
import { megabytes } from './megabytes.ts';
import { safePath } from './safe-path.ts';
import type { DossierSource } from './source.ts';

/** A dossier that lies in a folder. Links that lead out of it are refused. */
export async function openFolder(folder: string): Promise<DossierSource> {
  const root = await realpath(folder);

  async function inside(path: string): Promise<string | null> {
    const wanted = join(root, safePath(path, folder));
    const real = await realpath(wanted).catch(() => null);
    if (real !== null && real !== root && !real.startsWith(root + sep))
      throw new Unusable('linkLeaves', { path, name: folder });
    return real;
  }

  async function size(path: string): Promise<number | null> {
    const real = await inside(path);
    if (real === null) return null;
    const found = await stat(real);
    return found.isFile() ? found.size : null;
  }

  async function existing(path: string): Promise<string> {
    const real = await inside(path);
    if (real === null || !(await stat(real)).isFile())
      throw new Unusable('fileMissing', { path, name: folder });
    return real;
  }

  return {
    name: folder,
    size,
    async read(path, limit) {
      const real = await existing(path);
      const bytes = (await stat(real)).size;
      if (bytes > limit)
        throw new Unusable('fileTooLarge', { path, size: megabytes(bytes), limit: megabytes(limit) });
      return readFile(real);
    },
    async stream(path) {
      return createReadStream(await existing(path));
    },
    async list(path) {
      const real = await inside(path);
      if (real === null || !(await stat(real)).isDirectory()) return [];
      const entries = await readdir(real, { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => `${path}/${entry.name}`);
    },
    close: () => Promise.resolve(),
  };
}
