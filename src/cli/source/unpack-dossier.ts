import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openSource } from './open-source.ts';
import { dossierSchema } from '#programme/answers/dossier.ts';

const main = 'dossier.json';
const maxMain = 64 * 1024 * 1024;

/**
 * A dossier as a folder: the folder itself, or the files of a zip in a new one (`made`), which the caller takes away
 * again. The dossier was read once already: what cannot be read is refused as there.
 */
export async function unpackDossier(path: string): Promise<{ folder: string; made: boolean }> {
  if ((await stat(path)).isDirectory()) return { folder: path, made: false };
  const source = await openSource(path);
  try {
    const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-dossier-'));
    const dossier = dossierSchema.parse(
      JSON.parse(new TextDecoder().decode(await source.read(main, maxMain))),
    );
    const files = new Set([
      main,
      ...dossier.evidence.map(({ file }) => file),
      ...(await source.list('pictures')),
    ]);
    for (const file of files) {
      if (typeof (await source.size(file)) !== 'number') continue;
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await pipeline(Readable.from(source.stream(file)), createWriteStream(join(folder, file)));
    }
    return { folder, made: true };
  } finally {
    await source.close();
  }
}
