import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { insertOffice, listOffices, listPlaced, placeOrganisation } from '../../storage/county-offices.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { insertOrganisations, listOrganisations } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { organisationName } from '../account/organisation-details.ts';
import { handOutCode } from '../organisation/hand-out-code.ts';
import { lockOwnOrganisation, ownOrganisationId } from '../organisation/own-organisation.ts';
import { placeBeforeCounties } from './ask-counties.ts';

/**
 * A county office of one's own unit, to be invited. Refuses `notPermitted` to organisations that do not recommend,
 * `badName`, `alreadyThere` for a second office of a county or a name that is taken.
 */
export const addOffice: UseCases['county']['addOffice'] = (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    if (!asking.actor.permissions.has('recommend.write')) throw new Refusal('notPermitted');
    const unit = await lockOwnOrganisation(tx, asking);
    const name = organisationName(input.name);
    const county = input.county.trim();
    if (county === '') throw new Refusal('badName', { name: county });
    if ((await listOffices(tx, unit.id)).some((office) => office.county === county))
      throw new Refusal('alreadyThere', { what: county });
    if ((await listOrganisations(tx)).some((other) => other.name === name))
      throw new Refusal('alreadyThere', { what: name });
    const id = newId();
    const details = { uscc: '', region: unit.region, unitId: null, licence: 'confirmed' } as const;
    await insertOrganisations(tx, [{ id, name, grants: ['county'], ...details }], asking.clock());
    await insertOffice(tx, { organisation_id: id, unit_id: unit.id, county });
    await recordEvent(tx, asking, 'organisation.created', id, { grants: ['county'] });
    return { id };
  });

/** A one-time code with which somebody becomes manager of an office of one's own unit. Refuses `notFound`. */
export const inviteToOffice: UseCases['county']['invite'] = async (asking, { officeId }) => {
  if (!asking.actor.permissions.has('recommend.write')) throw new Refusal('notPermitted');
  const offices = await listOffices(asking.db, ownOrganisationId(asking));
  if (!offices.some(({ id }) => id === officeId)) throw new Refusal('notFound');
  return handOutCode(asking, { purpose: 'invitation', organisationId: officeId, role: 'manager' });
};

/**
 * Says in which county an organisation of one's own unit lies; what it has submitted and is not recommended goes
 * before that office. Refuses `notFound`.
 */
export const placeInCounty: UseCases['county']['place'] = (asking, { organisationId, officeId }) =>
  inTransaction(asking.db, async (tx) => {
    const { id: unitId } = await lockOwnOrganisation(tx, asking);
    const known = (await listPlaced(tx, unitId)).some(({ id }) => id === organisationId);
    const offices = await listOffices(tx, unitId);
    if (!known || (officeId !== null && !offices.some(({ id }) => id === officeId)))
      throw new Refusal('notFound');
    await placeOrganisation(tx, organisationId, officeId);
    await recordEvent(tx, asking, 'county.placed', organisationId, { to: officeId });
    await placeBeforeCounties(tx, asking, unitId);
    return {};
  });
