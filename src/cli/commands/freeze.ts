import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { missingGlyphs } from '#papers/pdf/missing-glyphs.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { needDossier, readArguments } from '../arguments.ts';
import { judge } from '../judge-dossier.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { parseJson } from '../load/parse-json.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress } from '../progress.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeOneFile } from '../write-files.ts';
import { papersOf } from './print.ts';

/**
 * `freeze`: the dossier as it stands becomes a version; from then on its papers bear their codes until it changes.
 * Exit code 1, and nothing is changed, while anything blocks.
 */
export async function freeze(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('freeze', argv, []);
  const path = needDossier(args, 'freeze');
  const loaded = await withProgress((step) => {
    step(cliWords.reading(path));
    return loadDossier(path);
  });
  if (!(await stat(path)).isDirectory()) throw new Unusable('freezeNeedsFolder', { name: path });
  const blocking = judge(loaded).findings.filter((finding) => finding.severity === 'blocks');
  if (blocking.length > 0) {
    output.warn(cliWords.blockedFreeze(path, blocking.length));
    return 1;
  }
  refuseMissingGlyphs(loaded);
  if (!loaded.frozen)
    await appendVersion(path, { digest: loaded.digest, frozenAt: new Date().toISOString() });
  if (args.json) sayJson(output, { digest: loaded.digest });
  return 0;
}

/** A sealed paper must not say 〓. */
function refuseMissingGlyphs(loaded: LoadedDossier): void {
  for (const { name, document } of papersOf(loaded, false)) {
    const glyphs = missingGlyphs(document);
    if (glyphs.length > 0) throw new Unusable('glyphsMissing', { paper: name, glyphs: glyphs.join(' ') });
  }
}

async function appendVersion(path: string, version: NonNullable<Dossier['versions']>[number]): Promise<void> {
  const file = join(path, 'dossier.json');
  const dossier = parseJson(await readFile(file), path) as Dossier;
  const versions = [...(dossier.versions ?? []), version];
  await writeOneFile(file, `${JSON.stringify({ ...dossier, versions }, null, 2)}\n`);
}
