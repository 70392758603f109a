import { needOption, needOnePositional, readArguments } from '../arguments.ts';
import { onPlatform } from '../on-platform.ts';
import { sayJson, type Output } from '../output.ts';
import { cliWords } from '../words.zh.ts';

/** `export`: an application of the platform as a dossier folder, or a zip by the name of the place. */
export async function exportApplication(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('export', argv, ['out']);
  const application = needOnePositional(args, cliWords.application, 'export');
  const out = needOption(args, 'out', cliWords.outPlace, 'export');
  const { code, said } = await onPlatform(['export', application, '--out', out], output);
  if (code === 0 && args.json) sayJson(output, { files: [said] });
  return code;
}
