import { rm } from 'node:fs/promises';
import { needDossier, needOption, readArguments } from '../arguments.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { onPlatform } from '../on-platform.ts';
import { sayJson, type Output } from '../output.ts';
import { unpackDossier } from '../source/unpack-dossier.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { importWord } from './import-word.ts';

/**
 * `import`: a dossier becomes an application in draft on the platform; says its number. With `--into`: filled-in Word
 * files are read into a dossier.
 */
export async function importDossier(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments(
    'import',
    argv,
    ['call', 'organisation', 'into', 'type', 'year'],
    ['accept-all'],
  );
  if (args.option('into') !== undefined) return importWord(args, output);
  if (args.option('call') === undefined) throw new Unusable('callOrInto', { usage: cliWords.usage.import });
  const path = needDossier(args, 'import');
  const call = needOption(args, 'call', cliWords.call, 'import');
  const organisation = args.option('organisation');
  // What cannot be read is refused here, with the sentences all commands have.
  await loadDossier(path);
  const { folder, made } = await unpackDossier(path);
  try {
    const to = organisation === undefined ? [] : ['--organisation', organisation];
    const { code, said } = await onPlatform(['import', folder, '--call', call, ...to], output);
    if (code === 0 && args.json) sayJson(output, { application: said });
    else if (code === 0) output.say(said);
    return code;
  } finally {
    if (made) await rm(folder, { recursive: true, force: true });
  }
}
