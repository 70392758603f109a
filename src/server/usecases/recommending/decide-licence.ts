import { Refusal } from '#kernel/refusal.ts';
import { decideLicence as decide } from '#membership/licence.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation, lockClaimants, updateOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

/**
 * Confirms or refuses the licence of an organisation of one's own unit; of several claimants of a code one can be
 * confirmed. Refuses `notFound`, `identityChanged` where it corrected its name or code since it was shown, `licenceMissing`, `rivalConfirmed`, `reasonMissing`.
 */
export const decideLicence: UseCases['recommending']['decideLicence'] = async (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    const asked = await findOrganisation(tx, input.organisationId);
    const claimants = await lockClaimants(tx, asked?.uscc ?? '');
    const organisation = claimants.find(({ id }) => id === asked?.id);
    if (organisation?.unitId !== ownOrganisationId(asking)) throw new Refusal('notFound');
    const { name, uscc } = organisation;
    if (name !== input.shown.name || uscc !== input.shown.uscc)
      throw new Refusal('identityChanged', { name, uscc });
    const rival = claimants.find(({ id, licence }) => id !== organisation.id && licence === 'confirmed');
    const about = {
      name: organisation.name,
      licence: organisation.licence,
      hasFile: organisation.licenceHash !== null,
      confirmedRival: rival ? { name: rival.name, unit: rival.unitName ?? '' } : null,
    };
    const licence = decide(about, input.confirmed, input.reason);
    const reason = licence === 'refused' ? input.reason.trim() : null;
    await updateOrganisation(tx, organisation.id, { licence, licence_reason: reason });
    const kind = licence === 'refused' ? 'organisation.licenceRefused' : 'organisation.licenceConfirmed';
    await recordEvent(tx, asking, kind, organisation.id, {}, { value: input.reason });
    return {};
  });
