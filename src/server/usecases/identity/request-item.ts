import type { IdentityRequestItem } from '#contract/identity.ts';
import type { IdentityRequest } from '../../storage/identities.ts';

/** A request as the contract gives it out. */
export const requestItem = (row: IdentityRequest): IdentityRequestItem => ({
  id: row.id,
  state: row.state,
  cause: row.cause,
  formerName: row.former_name,
  formerUscc: row.former_uscc,
  name: row.name,
  uscc: row.uscc,
  usccReason: row.uscc_reason,
  word: row.word,
  licenceFile: row.licence_name,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asker ?? '',
  decidedAt: row.decided_at?.toISOString() ?? null,
  decision: row.decision,
});
