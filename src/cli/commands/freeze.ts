import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '#programme/answers/dossier.ts';
import { needDossiers, readArguments } from '../arguments.ts';
import { judge } from '../judge-dossier.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { parseJson } from '../load/parse-json.ts';
import { sayJson, type Output } from '../output.ts';
import { Unusable } from '../unusable.ts';
import { writeOneFile } from '../write-files.ts';

/** `freeze`: the dossier as it stands becomes a version; from then on its papers bear their codes until it changes. */
export async function freeze(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('freeze', argv, []);
  const [path] = needDossiers(args, 'freeze');
  const loaded = await loadDossier(path);
  if (!(await stat(path)).isDirectory()) throw new Unusable('freezeNeedsFolder', { name: path });
  const blocking = judge(loaded).findings.filter((finding) => finding.severity === 'blocks');
  if (blocking.length > 0)
    throw new Unusable('blockedFreeze', { name: path, count: String(blocking.length) });
  if (!loaded.frozen)
    await appendVersion(path, { digest: loaded.digest, frozenAt: new Date().toISOString() });
  if (args.json) sayJson(output, { digest: loaded.digest });
  return 0;
}

async function appendVersion(path: string, version: NonNullable<Dossier['versions']>[number]): Promise<void> {
  const file = join(path, 'dossier.json');
  const dossier = parseJson(await readFile(file), path) as Dossier;
  const versions = [...(dossier.versions ?? []), version];
  await writeOneFile(file, `${JSON.stringify({ ...dossier, versions }, null, 2)}\n`);
}
