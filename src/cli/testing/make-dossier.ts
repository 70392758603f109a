import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { run } from '../run.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** The smallest PDF a reader opens: one empty page. */
export const onePage =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** A dossier with little in it; `changes` stand in for its parts. */
export function smallDossier(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 1,
    notice: 'shanxi-2023',
    centreType: 'enterprise',
    answers: { 'applicant.name': '山西样例小卷宗有限公司' },
    evidence: [],
    ...changes,
  };
}

/** Writes files into a new folder of the system's temporary ones and returns its path. */
export async function inFolder(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The same as a zip. */
export async function inZip(files: Files): Promise<string> {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  const folder = await inFolder({});
  const path = join(folder, 'dossier.zip');
  await writeFile(path, zipSync(entries));
  return path;
}

/** Runs a command as the command line does; what it said, by where it said it. */
export async function command(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, { say: (line) => out.push(line), warn: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
