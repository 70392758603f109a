import { parseArgs, type ParseArgsConfig } from 'node:util';
import { findNotice, notices } from '#notices/registry.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { cliWords } from './words.zh.ts';
import { Unusable } from './unusable.ts';

type CommandName = keyof typeof cliWords.usage;

/** What stood behind a command: its options, all of them text but `--json` and switches, and the rest. */
export interface Arguments {
  readonly json: boolean;
  /** Was this switch given? */
  on(name: string): boolean;
  readonly positionals: readonly string[];
  option(name: string): string | undefined;
}

/** Reads the arguments of a command; refuses options it does not know, or that stand there twice. */
export function readArguments(
  command: CommandName,
  args: readonly string[],
  options: readonly string[],
  switches: readonly string[] = [],
): Arguments {
  const known: NonNullable<ParseArgsConfig['options']> = {
    json: { type: 'boolean' },
    ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
    ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
  };
  const usage = cliWords.usage[command];
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: known,
    });
    const twice = options.find(
      (name) => tokens.filter((token) => token.kind === 'option' && token.name === name).length > 1,
    );
    if (twice !== undefined) throw new Unusable('optionTwice', { option: `--${twice}`, usage });
    return {
      json: values['json'] === true,
      on: (name) => values[name] === true,
      positionals,
      option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    };
  } catch (error) {
    throw optionFault(error, usage);
  }
}

/** What Node says of options, as a refusal. */
function optionFault(error: unknown, usage: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const option = /'(?:-\w, )?(--?[^' ]*)/u.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new Unusable('unknownOption', { option, usage });
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error;
  const code = error.message.includes('does not take an argument') ? 'optionWithValue' : 'optionWithoutValue';
  return new Unusable(code, { option, usage });
}

/** The option's value; refuses when it was not given. */
export function needOption(args: Arguments, name: string, what: string, command: CommandName): string {
  const value = args.option(name);
  if (value === undefined || value === '')
    throw new Unusable('missingArgument', { what, usage: cliWords.usage[command] });
  return value;
}

/** The one dossier named on the command line; refuses when there is none or another. */
export function needDossier(args: Arguments, command: CommandName): string {
  const [first, ...rest] = needDossiers(args, command);
  refuseExtra(rest, command);
  return first;
}

/** The one thing named on the command line that is no dossier; refuses when there is none or another. */
export function needOnePositional(args: Arguments, what: string, command: CommandName): string {
  const [first, ...rest] = args.positionals;
  if (first === undefined) throw new Unusable('missingArgument', { what, usage: cliWords.usage[command] });
  refuseExtra(rest, command);
  return first;
}

/** Refuses what stands on the command line of a command that takes options alone. */
export function refusePositionals(args: Arguments, command: CommandName): void {
  refuseExtra(args.positionals, command);
}

function refuseExtra(rest: readonly string[], command: CommandName): void {
  const [extra] = rest;
  if (extra !== undefined) throw new Unusable('tooManyArguments', { extra, usage: cliWords.usage[command] });
}

/** The dossiers named on the command line; refuses when there is none. */
export function needDossiers(args: Arguments, command: CommandName): readonly [string, ...string[]] {
  const [first, ...rest] = args.positionals;
  // An empty name is what a shell makes of a variable that was never set.
  if (first === undefined || args.positionals.includes(''))
    throw new Unusable('missingArgument', { what: cliWords.dossier, usage: cliWords.usage[command] });
  return [first, ...rest];
}

/** The notice named by `--notice`, else the newest, opened for `--type` and `--year`. */
export function needNotice(args: Arguments, command: CommandName): NoticeIndex {
  const programme = noticeOf(args.option('notice'));
  const type = needOption(args, 'type', cliWords.type, command);
  if (!programme.centreTypes.some((candidate) => candidate.id === type)) {
    const known = programme.centreTypes.map(({ id, label }) => `${id} ${label}`).join('、');
    throw new Unusable('unknownType', { type, known });
  }
  const year = args.option('year');
  if (year !== undefined && !/^20\d\d$/u.test(year)) throw new Unusable('badYear', { year });
  return indexProgramme(programme, type, year === undefined ? programme.year : Number(year));
}

function noticeOf(id: string | undefined): Programme {
  const programme = id === undefined ? notices.at(-1)?.programme : findNotice(id);
  if (programme) return programme;
  const known = notices.map((entry) => entry.programme.id).join(' ');
  throw new Unusable('unknownNoticeOption', { notice: id ?? '', known });
}
