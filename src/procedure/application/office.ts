import { Refusal } from '#kernel/refusal.ts';
import type { Day } from '#kernel/working-day.ts';
import type { ApplicationState } from './transitions.ts';
import { moveWord } from './office-words.zh.ts';
import { stateWords } from './words.zh.ts';

/** What is known when somebody recommends. */
export interface Release {
  /** Does the unit want what one has prepared to be released by another? */
  readonly needed: boolean;
  /** Leader, or deputy of one today. */
  readonly mayRelease: boolean;
  /** Who wrote the opinion last; null where nobody is known. */
  readonly preparedBy: string | null;
  readonly personId: string;
}

/** May this person release the recommendation? Refuses `releaseNeeded`, `secondPersonNeeded`. */
export function needRelease({ needed, mayRelease, preparedBy, personId }: Release): void {
  if (!needed) return;
  if (!mayRelease) throw new Refusal('releaseNeeded');
  if (preparedBy === personId) throw new Refusal('secondPersonNeeded');
}

/** A deputy for some days, both of which count. */
export interface Deputation {
  readonly leaderId: string;
  readonly deputyId: string;
  readonly from: Day;
  readonly to: Day;
}

const longestDays = 366;
const millisecondsADay = 86_400_000;

/** Refuses `deputyOfOneself`, and `badPeriod` for days that lie in the past, are turned round, or are too many. */
export function needDeputation({ leaderId, deputyId, from, to }: Deputation, today: Day): void {
  if (leaderId === deputyId) throw new Refusal('deputyOfOneself');
  const days = (Date.parse(to) - Date.parse(from)) / millisecondsADay;
  if (from < today || days < 0 || days > longestDays) throw new Refusal('badPeriod');
}

/** Does a deputation hold on this day? */
export const deputyOn = ({ from, to }: Pick<Deputation, 'from' | 'to'>, today: Day): boolean =>
  from <= today && today <= to;

/** States in which an application may still be moved to another unit: nothing of the old one's stands on it yet. */
const movableStates: readonly ApplicationState[] = ['submitted', 'sealed', 'returned'];

/** Refuses `stateForbids` where an application can no longer be moved. */
export function needMovable(state: ApplicationState): void {
  if (!movableStates.includes(state))
    throw new Refusal('stateForbids', { state: stateWords[state], act: moveWord });
}
