import { isAttended } from '../../session/is-attended.ts';

/** How often one says to be here, in ms; the server forgets after a minute. */
const every = 20_000;
/** One who moved is told of once they have stayed so long, … */
const stayed = 1500;
/** … and not more often than this. */
const atMost = 5000;

/** Moments in ms; `saidAt` is null until something was said, `movedAt` until one has moved. */
export interface Beat {
  readonly now: number;
  readonly saidAt: number | null;
  readonly activeAt: number;
  readonly movedAt: number | null;
}

/** Is it time to say that one is here? */
export function isBeatDue({ now, saidAt, activeAt, movedAt }: Beat): boolean {
  if (!isAttended(now, activeAt)) return false;
  if (saidAt === null || now - saidAt >= every) return true;
  return movedAt !== null && movedAt > saidAt && now - movedAt >= stayed && now - saidAt >= atMost;
}
