import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation, organisationItem, updateOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation } from './own-organisation.ts';

/**
 * Changes who is to be called, and the recommending unit: another unit confirms the licence anew, for it has not seen
 * it. Applications under way keep the unit they were begun with. Refuses `unknownUnit`.
 */
export const update: UseCases['organisation']['update'] = (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    const before = await lockOwnOrganisation(tx, asking);
    const moves = input.unitId !== before.unitId;
    if (moves) {
      const unit = await findOrganisation(tx, input.unitId);
      if (!unit?.grants.includes('recommender') || unit.id === before.id) throw new Refusal('unknownUnit');
    }
    const anew = moves && before.licence === 'confirmed';
    await updateOrganisation(tx, before.id, {
      contact_name: input.contactName.trim(),
      contact_phone: input.contactPhone.trim(),
      unit_id: input.unitId,
      ...(anew ? { licence: before.licenceHash === null ? 'missing' : 'filed' } : {}),
    });
    const detail = moves ? { unitId: input.unitId, from: before.unitId } : {};
    await recordEvent(tx, asking, 'organisation.changed', before.id, detail);
    const after = await findOrganisation(tx, before.id);
    return organisationItem(after ?? before);
  });
