import { randomBytes } from 'node:crypto';
import { help } from './commands/help.ts';
import type { Output } from './output.ts';
import { Unusable } from './unusable.ts';
import { cliWords, unusableSentence } from './words.zh.ts';

type Command = (argv: readonly string[], output: Output) => number | Promise<number>;

/** Each is loaded when it is called: what `help` says needs no reader of PDF. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  fields: async () => (await import('./commands/fields.ts')).fields,
  check: async () => (await import('./commands/check.ts')).check,
  forms: async () => (await import('./commands/forms.ts')).forms,
  print: async () => (await import('./commands/print.ts')).print,
  freeze: async () => (await import('./commands/freeze.ts')).freeze,
  book: async () => (await import('./commands/book.ts')).book,
  package: async () => (await import('./commands/package.ts')).packageDossier,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'list-in': async () => (await import('./commands/list-in.ts')).listIn,
  summary: async () => (await import('./commands/summary.ts')).summary,
  'read-scan': async () => (await import('./commands/read-scan.ts')).readScan,
  export: async () => (await import('./commands/export.ts')).exportApplication,
  import: async () => (await import('./commands/import.ts')).importDossier,
};
const helpNames: readonly (string | undefined)[] = [undefined, 'help', '--help', '-h'];

/** Exit code of what cannot be used: a dossier, an argument, a place to write. */
const unusableExit = 2;
/** Exit code of a fault of this program. */
const failureExit = 70;

/**
 * Runs one command. Out: its exit code – 0 nothing blocks, 1 something blocks, 2 what was given cannot be used.
 * Refusals become a sentence on stderr; a failure of the program becomes a number to quote, its stack only where
 * SHUZHUAN_DEBUG asks for it.
 */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = argv;
  return guarded(output, async () => {
    if (helpNames.includes(name) || rest.includes('--help') || rest.includes('-h')) return help(output);
    const load = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
    if (!load) throw new Unusable('unknownCommand', { command: name ?? '' });
    const command = await load();
    return command(rest, output);
  });
}

/** Does some work and says what went wrong with it. Out: its exit code, or that of the refusal or failure. */
async function guarded(output: Output, work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unusable) {
      output.warn(unusableSentence(error.code, error.params));
      return unusableExit;
    }
    const id = randomBytes(4).toString('hex');
    output.warn(cliWords.failure(id));
    if (process.env['SHUZHUAN_DEBUG'] !== undefined)
      output.warn(error instanceof Error ? (error.stack ?? '') : String(error));
    return failureExit;
  }
}
