import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import type { Dossier } from '#programme/answers/dossier.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../../samples', import.meta.url));

export type SampleName = 'regional' | 'industry' | 'enterprise' | 'faulty';

/** The folder of a dossier that ships; tests must not write into it. */
export const sample = (name: SampleName): string => join(root, name);

/** A copy of such a dossier in a folder of its own, to be changed. */
export async function sampleCopy(name: SampleName): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sample(name), folder, { recursive: true });
  return folder;
}

/** Gives a leaf of the dossier in a folder another answer. */
export async function changeAnswer(folder: string, leaf: string, answer: string): Promise<void> {
  const file = join(folder, 'dossier.json');
  const dossier = JSON.parse(await readFile(file, 'utf8')) as Dossier;
  await writeFile(file, JSON.stringify({ ...dossier, answers: { ...dossier.answers, [leaf]: answer } }));
}

/** The files of a folder and the folders in it, by their paths with forward slashes. */
export async function filesIn(folder: string): Promise<Record<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const read = async (full: string) =>
    [full.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(full)] as const;
  return Object.fromEntries(
    await Promise.all(files.map((entry) => read(join(entry.parentPath, entry.name)))),
  );
}

/** The SHA-256 of all files of a folder, by their paths: to compare whole folders, also where they differ. */
export async function digestsIn(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await filesIn(folder));
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** A folder as a zip, every path below `prefix`. Out: the zip's path. */
export async function zipOf(folder: string, prefix = ''): Promise<string> {
  const files = Object.entries(await filesIn(folder)).map(([path, bytes]) => [prefix + path, bytes] as const);
  const file = join(await temporaryFolder(), 'dossier.zip');
  await writeFile(file, zipSync(Object.fromEntries(files)));
  return file;
}
