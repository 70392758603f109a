import { Refusal } from '#kernel/refusal.ts';
import type { Relation } from './relation.ts';
import type { ApplicationState } from './transitions.ts';
import { pinWords } from './pin-words.zh.ts';
import { stateWords } from './words.zh.ts';

/** Who makes a pin: the recommending unit, or the authority. */
export type PinSide = Exclude<Relation, 'applicant' | 'county'>;

export const pinSides = ['recommender', 'authority'] as const satisfies readonly PinSide[];

/** `draft`: not yet before the applicant · `open`: to be corrected · `answered`: corrected or replied to · `settled`. */
export const pinStates = ['draft', 'open', 'answered', 'settled'] as const;
export type PinState = (typeof pinStates)[number];

const pinning: Readonly<Record<PinSide, readonly ApplicationState[]>> = {
  recommender: ['submitted', 'sealed'],
  authority: ['handedUp'],
};

/** What a pin is to somebody: who made it, where it stands, and whether the unit has it before it. */
export interface PinStanding {
  readonly side: PinSide;
  readonly state: PinState;
  /** Sent to the unit with the application; a unit's own pin always is. */
  readonly withUnit: boolean;
}

/**
 * In whose name may the one who asks make a pin now? In: what they are to the application and may write of it.
 * Refuses `notPermitted` to an applicant, `stateForbids` where neither unit nor authority is about to judge it.
 */
export function pinSideOf(writes: readonly Relation[], state: ApplicationState): PinSide {
  const sides = pinSides.filter((side) => writes.includes(side));
  if (sides.length === 0) throw new Refusal('notPermitted');
  const side = sides.find((one) => pinning[one].includes(state));
  if (side === undefined) throw new Refusal('stateForbids', { state: stateWords[state], act: pinWords.make });
  return side;
}

/** May somebody see a pin? An applicant sees what was returned to it; unit and authority also their own drafts. */
export function seesPin(relations: readonly Relation[], { side, state, withUnit }: PinStanding): boolean {
  if (relations.includes(side)) return true;
  if (relations.includes('recommender') && withUnit) return true;
  return relations.length > 0 && state !== 'draft';
}

/** Does a pin count for a return by the unit: it is before the unit, and not settled? */
export const countsForReturn = ({ state, withUnit }: PinStanding): boolean => withUnit && state !== 'settled';
