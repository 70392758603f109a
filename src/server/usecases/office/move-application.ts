import { Refusal } from '#kernel/refusal.ts';
import { needMovable } from '#procedure/application/office.ts';
import { needReason } from '#procedure/application/reason.ts';
import { needTakesPart } from '#procedure/application/taking-part.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { updateApplications } from '../../storage/applications.ts';
import { unitsOfCall } from '../../storage/call-units.ts';
import { findCall } from '../../storage/calls.ts';
import { dropCountyWords } from '../../storage/county-opinions.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { dropRecommendation, insertMove } from '../../storage/office.ts';
import { findOrganisation, lockOrganisation, updateOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { placeBeforeCounties } from '../county/ask-counties.ts';
import { lockOfUnit } from '../recommending/visible-to-unit.ts';

/**
 * Hands an application to the unit it belongs to, with the reason; what the one before and its county wrote stays behind. The
 * organisation goes along, so that a resubmission does not come back, and its licence is confirmed anew.
 * Refuses `notFound`, `notPermitted`, `unknownUnit`, `sameUnit`, `unitTakesNoPart`, `stateForbids`, `reasonMissing`.
 */
export const moveApplication: UseCases['office']['move'] = (asking, { applicationId, unitId, reason }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOfUnit(tx, asking.actor, applicationId);
    const unit = await findOrganisation(tx, unitId);
    if (!unit?.grants.includes('recommender')) throw new Refusal('unknownUnit');
    if (unit.id === row.unit_id) throw new Refusal('sameUnit', { unit: unit.name });
    needTakesPart(await unitsOfCall(tx, row.call_id), unit, (await findCall(tx, row.call_id))?.title ?? '');
    needMovable(row.state);
    const said = needReason(reason);
    const now = asking.clock();
    await dropRecommendation(tx, applicationId);
    await dropCountyWords(tx, applicationId);
    await updateApplications(tx, [applicationId], { unit_id: unit.id, changed_at: now });
    const by = { reason: said, by_person: asking.actor.personId, at: now };
    await insertMove(tx, { application_id: applicationId, from_unit: row.unit_id, ...by });
    const applicant = await lockOrganisation(tx, row.organisation_id);
    if (applicant?.unitId === row.unit_id) {
      const licence = applicant.licenceHash === null ? ('missing' as const) : ('filed' as const);
      const anew = applicant.licence === 'confirmed' ? { licence } : {};
      await updateOrganisation(tx, applicant.id, { unit_id: unit.id, ...anew });
    }
    await placeBeforeCounties(tx, asking, unit.id, applicationId);
    const detail = { from: row.unit_id, to: unit.id };
    await recordEvent(tx, asking, 'application.moved', applicationId, detail, { value: said });
    return { unitName: unit.name };
  });
