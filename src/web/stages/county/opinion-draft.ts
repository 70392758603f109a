import type { CountyCase } from '#contract/county.ts';
import type { CountyStance } from '#procedure/application/county-stance.ts';

export type GivenOpinion = CountyCase['opinions'][number];

/** A county's word while it is being written: as a whole, since stance and reasons belong together. */
export interface OpinionDraft {
  readonly stance: CountyStance;
  readonly text: string;
  readonly opinedOn: string;
  /** The newest opinion there was when it was begun; null: none. */
  readonly over: string | null;
}

/** The newest opinion, where it came after a draft was begun: a colleague spoke meanwhile. */
export function spokenMeanwhile(
  opinions: readonly GivenOpinion[],
  draft: OpinionDraft | null,
): GivenOpinion | undefined {
  const [newest] = opinions;
  return draft === null || newest?.at === draft.over ? undefined : newest;
}
