import { Refusal } from '#kernel/refusal.ts';
import { takesPart } from '#procedure/application/taking-part.ts';
import { unitsOfCall } from '../../storage/call-units.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { Db } from '../../storage/tables.ts';

/** Refuses `unknownUnit` where this is no recommending unit that takes part in the call. */
export async function needUnitOfCall(tx: Db, callId: string, unitId: string): Promise<void> {
  const unit = await findOrganisation(tx, unitId);
  if (!unit?.grants.includes('recommender') || !takesPart(await unitsOfCall(tx, callId), unitId))
    throw new Refusal('unknownUnit');
}
