import { Refusal } from '#kernel/refusal.ts';
import { decideIdentityRequest } from '#membership/identity.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findRequest, listWaiting, lockDecisions, settleRequest } from '../../storage/identities.ts';
import {
  listOrganisations,
  lockClaimants,
  lockOrganisation,
  organisationItem,
} from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';
import { requestItem } from './request-item.ts';
import { changedParts, takeIdentity } from './take-identity.ts';

/** Requests of one's own unit that wait, each with whoever has the new code already. */
export const listRequests: UseCases['identity']['waiting'] = async (asking) => {
  const unitId = ownOrganisationId(asking);
  const waiting = await listWaiting(asking.db, unitId);
  const own = await listOrganisations(asking.db, { unitId });
  const usccs = [...new Set(waiting.map(({ uscc }) => uscc))];
  const claimants = await listOrganisations(asking.db, { usccs });
  return waiting.flatMap((request) => {
    const organisation = own.find(({ id }) => id === request.organisation_id);
    if (!organisation) return [];
    const rivals = claimants.filter(({ id, uscc }) => id !== organisation.id && uscc === request.uscc);
    return [
      {
        request: requestItem(request),
        organisation: organisationItem(organisation),
        rivals: rivals.map(organisationItem),
      },
    ];
  });
};

/**
 * Agrees to a request of one's own unit, or refuses it with a reason; agreed to, name, code and licence are the new ones
 * and the old are kept. Refuses `notFound`, `identityDecided`, `rivalConfirmed`, `reasonMissing`.
 */
export const decideRequest: UseCases['identity']['decide'] = (asking, { requestId, confirmed, reason }) =>
  inTransaction(asking.db, async (tx) => {
    await lockDecisions(tx);
    const request = await findRequest(tx, requestId);
    // Claimants first and the organisation after them: no two decisions wait for each other.
    const claimants = await lockClaimants(tx, request?.uscc ?? '');
    const before = request && (await lockOrganisation(tx, request.organisation_id));
    if (!before || before.unitId !== ownOrganisationId(asking)) throw new Refusal('notFound');
    const rival = claimants.find(({ id, licence }) => id !== before.id && licence === 'confirmed');
    const confirmedRival = rival ? { name: rival.name, unit: rival.unitName ?? '' } : null;
    const state = decideIdentityRequest(confirmedRival, confirmed, reason);
    const decision = state === 'refused' ? reason.trim() : null;
    const settled = { state, by: asking.actor.personId, decision };
    if (!(await settleRequest(tx, request.id, settled, asking.clock()))) throw new Refusal('identityDecided');
    const detail = { what: changedParts(before, request), why: request.cause };
    const kind = state === 'refused' ? 'organisation.correctionRefused' : 'organisation.correctionConfirmed';
    if (state === 'confirmed') {
      const { name, uscc, cause } = request;
      const licence = { hash: request.licence_hash, fileName: request.licence_name };
      await takeIdentity(tx, asking, before, { name, uscc, cause, usccReason: request.uscc_reason }, licence);
    }
    const said = { name: request.name, uscc: request.uscc, reason };
    await recordEvent(tx, asking, kind, before.id, detail, { value: said });
    return {};
  });
