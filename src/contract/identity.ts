import { z } from 'zod';
import { identityCauses, identityRequestStates } from '#membership/identity.ts';
import { route } from './route.ts';
import { done, id, moment, organisationShape } from './shapes.ts';

const requestShape = z.object({
  id,
  state: z.enum(identityRequestStates),
  cause: z.enum(identityCauses),
  formerName: z.string(),
  formerUscc: z.string(),
  name: z.string(),
  uscc: z.string(),
  usccReason: z.string().nullable(),
  /** What the organisation says of it. */
  word: z.string(),
  /** Name of the new licence's file. */
  licenceFile: z.string(),
  askedAt: moment,
  askedBy: z.string(),
  decidedAt: moment.nullable(),
  /** Why the unit refused. */
  decision: z.string().nullable(),
});
export type IdentityRequestItem = z.infer<typeof requestShape>;

/** Name and 统一社会信用代码 of an organisation: corrected by itself, and once the licence is confirmed by its unit. */
export const identity = {
  /** The last request of one's own organisation; null where there was none. */
  request: route('GET', '/organisation/identity', 'signedIn').output(
    z.object({ last: requestShape.nullable() }),
  ),
  /**
   * Counts at once while nobody confirmed the licence (`asked` false); afterwards a request with the new licence in
   * `uploadId`, which the recommending unit decides. `usccReason` for a code that fails a check digit.
   */
  correct: route('PUT', '/organisation/identity', 'people.manage')
    .input(
      z.object({
        name: z.string().max(120),
        uscc: z.string().max(40),
        usccReason: z.string().max(500),
        cause: z.enum(identityCauses),
        word: z.string().max(500),
        uploadId: id.nullable(),
      }),
    )
    .output(z.object({ asked: z.boolean() })),
  withdraw: route('POST', '/organisation/identity/withdraw', 'people.manage').output(done),
  /** Requests that wait for this unit; `rivals` have the new code already. */
  waiting: route('GET', '/recommending/corrections', 'recommend.read').output(
    z.array(
      z.object({
        request: requestShape,
        organisation: organisationShape,
        rivals: z.array(organisationShape),
      }),
    ),
  ),
  decide: route('POST', '/recommending/corrections/{requestId}', 'recommend.write')
    .input(z.object({ requestId: id, confirmed: z.boolean(), reason: z.string().max(500) }))
    .output(done),
};
