import { Refusal } from '#kernel/refusal.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import type { CorrectionRow } from './corrections.ts';

/** So many places are named; a longer list is read in the application itself. */
const mostNamed = 8;

/** The refusal of a change to a place that the last return did not open; it names what may be changed. */
export function notPinned({ names }: Pick<CorrectionRow, 'names'>, label: string): Refusal {
  const named = pinWords.list(names.slice(0, mostNamed));
  const open = names.length > mostNamed ? named + pinWords.more(names.length) : named;
  return new Refusal('notPinned', { label, open });
}
