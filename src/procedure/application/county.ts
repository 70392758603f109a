import { Refusal } from '#kernel/refusal.ts';
import type { Day } from '#kernel/working-day.ts';
import { countyWords } from './county-words.zh.ts';
import { needReason } from './reason.ts';
import type { ApplicationState } from './transitions.ts';
import { stateWords } from './words.zh.ts';

/** States in which the county may speak: once the sealed papers are there, until its city has recommended. */
const countySpeaks: readonly ApplicationState[] = ['sealed'];

/** States in which the unit may go on without its county. */
const passableStates: readonly ApplicationState[] = ['submitted', 'sealed'];

/** What is known when a unit recommends what lies in a county. */
export interface CountyStanding {
  /** Does the unit want to hear its counties first? */
  readonly first: boolean;
  /** Name of the office it lies with; null while nobody has said. */
  readonly office: string | null;
  /** Has the county spoken of what is submitted now? */
  readonly heard: boolean;
  /** Has the unit gone on without it, with a reason? */
  readonly passedOver: boolean;
}

/** Does the unit still wait for a county? */
export const awaitsCounty = ({ first, heard, passedOver }: CountyStanding): boolean =>
  first && !heard && !passedOver;

/**
 * May the unit recommend now? The notice knows units alone; that a county speaks before its city is assumed and a
 * setting of the unit. Whatever the county said, the city decides. Refuses `countyUnplaced`, `countyUnheard`.
 */
export function needCountyHeard(standing: CountyStanding): void {
  if (!awaitsCounty(standing)) return;
  if (standing.office === null) throw new Refusal('countyUnplaced');
  throw new Refusal('countyUnheard', { office: standing.office });
}

/** What a county says, as it is kept. */
interface CountyWord {
  readonly text: string;
  readonly opinedOn: Day;
}

/** Refuses `stateForbids`, `reasonMissing` for fewer than five characters, `opinedInFuture`. Out: the words without white space around them. */
export function needCountyWord(state: ApplicationState, { text, opinedOn }: CountyWord, today: Day): string {
  if (!countySpeaks.includes(state))
    throw new Refusal('stateForbids', { state: stateWords[state], act: countyWords.opine });
  if (opinedOn > today) throw new Refusal('opinedInFuture', { day: opinedOn });
  return needReason(text);
}

/** May a county speak of it now? */
export const mayOpine = (state: ApplicationState): boolean => countySpeaks.includes(state);

/** Can the unit go on without the county now? */
export const mayPassOver = (state: ApplicationState, standing: CountyStanding): boolean =>
  passableStates.includes(state) && awaitsCounty(standing);

/** Refuses `stateForbids` where there is no county to go on without, or it is too late. */
export function needPassable(state: ApplicationState, standing: CountyStanding): void {
  if (!mayPassOver(state, standing))
    throw new Refusal('stateForbids', { state: stateWords[state], act: countyWords.passOver });
}
