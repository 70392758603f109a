import { Refusal } from '#kernel/refusal.ts';

/** Fewer characters say nothing. */
const fewest = 5;

/** Does a reason say anything? The page asks before it is sent, the server again. */
export const saysEnough = (reason: string): boolean => [...reason.trim()].length >= fewest;

/** The reason of a return or of sending back, without white space around it. Refuses `reasonMissing`. */
export function needReason(reason: string): string {
  if (!saysEnough(reason)) throw new Refusal('reasonMissing');
  return reason.trim();
}
