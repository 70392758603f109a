import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { countCharacters } from '#programme/text/count-characters.ts';
import type { SummaryRow } from '#programme/views/summary-row.ts';
import type { Output } from './output.ts';
import { cliWords } from './words.zh.ts';

/** A row of 附件4 and the dossier it comes from. */
export interface SummaryEntry {
  /** As it was named on the command line. */
  readonly name: string;
  /** Where it really lies. */
  readonly real: string;
  readonly row: SummaryRow;
  /** The recommending unit the dossier itself names; empty when none. */
  readonly unit: string;
}

/** Doubts about the rows of one 附件4, a line each: too long, twice in it, the same place twice, another unit's. */
export function warnOfSummary(
  entries: readonly SummaryEntry[],
  unit: string,
  notice: NoticeIndex,
  output: Output,
): void {
  const limit = notice.leaf(notice.programme.parts.mainContent)?.limit?.maxCharacters;
  for (const { row, name, unit: own } of entries) {
    const count = countCharacters(row.mainContent);
    if (limit !== undefined && count > limit) output.warn(cliWords.mainContentTooLong(name, count, limit));
    if (unit !== '' && own !== '' && own !== unit) output.warn(cliWords.otherUnit(name, own, unit));
  }
  for (const [, names] of groups(entries, (entry) => entry.real))
    output.warn(cliWords.sameDossier(names[0] ?? '', names.length));
  const ordered = entries.filter((entry) => entry.row.order !== null);
  // Each recommending unit counts its own applications.
  for (const [, names, one] of groups(ordered, ({ row }) => `${String(row.order)} ${row.recommender}`))
    output.warn(cliWords.sameOrder(String(one.row.order), names));
}

/** Entries that share a key with another one, and their names. */
function groups(
  entries: readonly SummaryEntry[],
  keyOf: (entry: SummaryEntry) => string,
): (readonly [string, readonly string[], SummaryEntry])[] {
  const byKey = Map.groupBy(entries, keyOf);
  return [...byKey].flatMap(([key, same]) => {
    const [one] = same;
    return one && same.length > 1 ? [[key, same.map((entry) => entry.name), one] as const] : [];
  });
}
