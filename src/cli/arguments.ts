import { parseArgs, type ParseArgsConfig } from 'node:util';
import { findNotice, notices } from '#notices/registry.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import { cliWords } from './words.zh.ts';
import { Unusable } from './unusable.ts';

type CommandName = keyof typeof cliWords.usage;

/** What stood behind a command: its options, all of them text but `--json`, and the rest. */
export interface Arguments {
  readonly json: boolean;
  readonly positionals: readonly string[];
  option(name: string): string | undefined;
}

/** Reads the arguments of a command; refuses options it does not know. */
export function readArguments(
  command: CommandName,
  args: readonly string[],
  options: readonly string[],
): Arguments {
  const config: ParseArgsConfig = {
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    },
  };
  try {
    const { values, positionals } = parseArgs(config);
    return {
      json: values['json'] === true,
      positionals,
      option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    };
  } catch (error) {
    const option = /'(--?[^']*)'/u.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Unusable('unknownOption', { reason: option, usage: cliWords.usage[command] });
  }
}

/** The option's value; refuses when it was not given. */
export function needOption(args: Arguments, name: string, what: string, command: CommandName): string {
  const value = args.option(name);
  if (value === undefined || value === '')
    throw new Unusable('missingArgument', { what, usage: cliWords.usage[command] });
  return value;
}

/** The dossiers named on the command line; refuses when there is none. */
export function needDossiers(args: Arguments, command: CommandName): readonly [string, ...string[]] {
  const [first, ...rest] = args.positionals;
  if (first === undefined)
    throw new Unusable('missingArgument', { what: cliWords.dossier, usage: cliWords.usage[command] });
  return [first, ...rest];
}

/** The newest notice, opened for `--type` and `--year`. */
export function needNotice(args: Arguments, command: CommandName): NoticeIndex {
  const programme = findNotice(args.option('notice') ?? '') ?? notices.at(-1)?.programme;
  const type = needOption(args, 'type', cliWords.type, command);
  if (!programme?.centreTypes.some((candidate) => candidate.id === type)) {
    const known =
      programme?.centreTypes.map((candidate) => `${candidate.id} ${candidate.label}`).join(' ') ?? '';
    throw new Unusable('unknownCentreType', {
      name: '--type',
      notice: programme?.id ?? '',
      centreType: type,
      known,
    });
  }
  const year = args.option('year');
  if (year !== undefined && !/^20\d\d$/u.test(year)) throw new Unusable('badYear', { year });
  return indexProgramme(programme, type, year === undefined ? programme.year : Number(year));
}
