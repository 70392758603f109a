import { Refusal } from '#kernel/refusal.ts';

/** Fewer characters say nothing. */
const fewest = 5;

/** The reason of a return or of sending back, without white space around it. Refuses `reasonMissing`. */
export function needReason(reason: string): string {
  const said = reason.trim();
  if ([...said].length < fewest) throw new Refusal('reasonMissing');
  return said;
}
