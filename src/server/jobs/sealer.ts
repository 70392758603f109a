import { sealEvents } from '../storage/seals/seal-events.ts';
import type { Db } from '../storage/tables.ts';

const second = 1_000;
/** A transaction that has written its event is over by then; until then its number may turn up late. */
const lateCommits = 2 * 60_000;
/** However late: once an hour all numbers are looked through again. */
const wholeLook = 60 * 60_000;

/**
 * Seals each second's events, until it is stopped; begins when `after` is over. Faults are told and tried again.
 * Out: stops it, after the last seal.
 */
export function startSealer(
  platform: { readonly db: Db; clock(): Date },
  onFault: (error: unknown) => void,
  after: Promise<unknown> = Promise.resolve(),
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let from = 0;
  let wholeAt = 0;
  let seen: { at: number; highest: number }[] = [];

  const seal = async () => {
    const at = performance.now();
    if (at - wholeAt > wholeLook) [from, wholeAt] = [0, at];
    const { highest } = await sealEvents(platform.db, from, platform.clock());
    const settled = seen.filter((one) => at - one.at > lateCommits).at(-1);
    if (settled !== undefined) from = settled.highest;
    seen = [...seen.filter((one) => at - one.at <= lateCommits), { at, highest }];
  };
  const next = () => {
    timer = setTimeout(() => {
      round = seal()
        .catch(onFault)
        .finally(() => {
          if (!stopped) next();
        });
    }, second);
  };
  void after.then(() => {
    if (!stopped) next();
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await round;
    await seal().catch(onFault);
  };
}
