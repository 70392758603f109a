import { z } from 'zod';
import { route } from './route.ts';
import { id } from './shapes.ts';

/** A check that is on trial in a call: what it finds is said, and stands in nobody's way. */
export const trialShape = z.object({
  code: z.string(),
  /** Where it is cured, and what it demands. */
  line: z.string(),
  place: z.string(),
  /** It follows one that goes on meanwhile. */
  follows: z.boolean(),
});
export type TrialItem = z.infer<typeof trialShape>;

/** Codes of checks. */
export const checkCodes = z.array(z.string().max(100)).max(500);

export const checkTrials = {
  /**
   * Makes checks that are on trial binding in a call that runs, by a revision of its notice: drafts are moved to it, what
   * was submitted keeps its own. Refuses `notOnTrial`, `reasonMissing`.
   */
  makeBinding: route('POST', '/authority/calls/{callId}/binding-checks', 'authority.write')
    .input(z.object({ callId: id, codes: checkCodes.min(1), reason: z.string().max(500) }))
    .output(z.object({ moved: z.number() })),
};
