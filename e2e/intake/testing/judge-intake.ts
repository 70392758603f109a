import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { sure, type Intake, type Proposal } from '#programme/intake/intake.ts';
import { readAnswer } from '#programme/kinds/registry.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import type { Form, Truth } from './form.ts';

export type Outcome = 'right' | 'missing' | 'wrong' | 'silent';

/** One cell that was not read right. */
export interface Failure {
  readonly outcome: Exclude<Outcome, 'right'>;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  readonly similarity: number | undefined;
}

interface Judgement {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Right, and yet to be looked at. */
  readonly marked: number;
  readonly failures: readonly Failure[];
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** What a proposal says, in the form of its kind. */
function said({ field, value }: Proposal, notice: NoticeIndex): string {
  const leaf = notice.leaf(field);
  if (!leaf) return `没有 ${field} 这一项`;
  const reading = readAnswer(value, leaf);
  if (reading.state !== 'value') return `读不懂：${JSON.stringify(value)}`;
  const read: unknown = reading.value;
  if (leaf.kind.name === 'richText') return plainText(read as Parameters<typeof plainText>[0]);
  if (typeof read === 'object' && read !== null && 'phone' in read && 'name' in read)
    return `${String(read.name)} ${String(read.phone)}`;
  return String(read);
}

/**
 * Holds what was read against what was written, cell by cell. Right: the value is that of the form, or a trap is marked.
 * Silently wrong: something else is said and nobody is told to look; also where nothing was answered at all.
 */
export function judgeIntake(form: Form, { answers }: Intake, notice: NoticeIndex): Judgement {
  const counts: Record<Outcome, number> = { right: 0, missing: 0, wrong: 0, silent: 0 };
  const failures: Failure[] = [];
  let marked = 0;
  const found = new Map(answers.map((proposal) => [proposal.field, proposal]));
  const count = (outcome: Outcome, field: string, expected: string, proposal?: Proposal) => {
    counts[outcome] += 1;
    if (outcome === 'right' && proposal && proposal.similarity < sure) marked += 1;
    if (outcome === 'right') return;
    const shown = proposal ? said(proposal, notice) : '';
    failures.push({ outcome, field, expected, found: shown, similarity: proposal?.similarity });
  };

  for (const [field, expected] of form.answers) {
    if (isJoined(form, field)) continue;
    const proposal = found.get(field);
    if (!proposal) count('missing', field, expected);
    else if (squeezed(said(proposal, notice)) === squeezed(expected))
      count('right', field, expected, proposal);
    else if (proposal.similarity >= sure) count('silent', field, expected, proposal);
    else count(form.traps.has(field) ? 'right' : 'wrong', field, expected, proposal);
  }
  for (const table of form.joined) {
    const [truth, read] = [
      inOne(form.answers, table),
      inOne(new Map(answers.map((one) => [one.field, said(one, notice)])), table),
    ];
    const outcome = truth === read ? 'right' : read === '' ? 'missing' : 'silent';
    const lines = [...form.answers.keys()].filter((field) => field.startsWith(`${table}.`));
    for (const field of lines)
      if (outcome === 'right') count('right', field, truth);
      else failures.push({ outcome, field, expected: truth, found: read, similarity: undefined });
    if (outcome !== 'right') counts[outcome] += lines.length;
  }
  for (const proposal of answers) {
    if (form.answers.has(proposal.field) || isJoined(form, proposal.field)) continue;
    if (proposal.similarity >= sure) count('silent', proposal.field, '', proposal);
    else if (!form.traps.has(proposal.field)) count('wrong', proposal.field, '', proposal);
  }
  return { counts, marked, failures };
}

const isJoined = ({ joined }: Truth, field: string): boolean => joined.has(field.split('.')[0] ?? '');

/** All lines of a table, without numbers before them. */
function inOne(answers: ReadonlyMap<string, string>, table: string): string {
  const rows = [...answers]
    .filter(([field]) => field.startsWith(`${table}.`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return squeezed(rows.map(([, text]) => text.replace(/^\d\.|(?<=\n)\d\./g, '')).join(''));
}
