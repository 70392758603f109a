/** How often one says to be here, in ms; the server forgets after a minute. */
const every = 20_000;
/** Who has done nothing for so long is not here any more: a clock alone must not keep a session alive. */
export const restsAfter = 60_000;
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
  if (now - activeAt > restsAfter) return false;
  if (saidAt === null || now - saidAt >= every) return true;
  return movedAt !== null && movedAt > saidAt && now - movedAt >= stayed && now - saidAt >= atMost;
}
