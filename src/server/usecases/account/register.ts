import { Refusal } from '#kernel/refusal.ts';
import { licenceAtRegistration } from '#membership/licence.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation, insertOrganisations, listOrganisations } from '../../storage/organisations.ts';
import { addMembership } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { beginSession, handOverSession } from './begin-session.ts';
import { organisationCode, organisationName, regionName } from './organisation-details.ts';
import { personDetails } from './person-details.ts';

/**
 * Registers an organisation with its first manager, and signs in: it may draft at once. Who claims a code that another
 * organisation has is heard, not refused: `contested`. Refuses `badName`, what `organisationCode` does, `unknownRegion`, `unknownUnit`,
 * and what is wrong with the person, username or password.
 */
export const register: UseCases['account']['register'] = async (asking, input) => {
  const { db, accounts } = asking;
  const name = organisationName(input.organisationName);
  const { uscc: code, usccReason } = organisationCode(input.uscc, input.usccReason);
  const region = regionName(input.region);
  const unit = await findOrganisation(db, input.unitId);
  if (!unit?.grants.includes('recommender')) throw new Refusal('unknownUnit');
  const person = personDetails(input);
  const { username } = input;
  const password = await accounts.preparePassword(db, {
    password: input.password,
    username,
    strict: false,
    personId: null,
  });
  const now = asking.clock();
  const organisationId = newId();
  const { contested, begun } = await inTransaction(db, async (tx) => {
    const rivals = await listOrganisations(tx, { usccs: [code] });
    const organisation = {
      id: organisationId,
      name,
      uscc: code,
      usccReason,
      region,
      unitId: unit.id,
      grants: ['applicant'] as const,
      licence: licenceAtRegistration(rivals.length > 0),
      contactName: person.name,
      contactPhone: person.phone,
    };
    await insertOrganisations(tx, [organisation], now);
    const personId = await accounts.create(tx, { username, password, name: person.name, now });
    await addMembership(tx, {
      personId,
      organisationId,
      role: 'manager',
      adminRole: null,
      phone: person.phone,
    });
    const note = { personId, organisationId };
    await recordEvent(tx, asking, 'organisation.created', organisationId, { unitId: unit.id }, note);
    await recordEvent(tx, asking, 'account.registered', personId, { role: 'manager' }, note);
    if (usccReason !== null)
      await recordEvent(
        tx,
        asking,
        'organisation.codeExplained',
        organisationId,
        {},
        { ...note, value: usccReason },
      );
    if (rivals.length > 0) {
      const detail = { rivals: rivals.map(({ id }) => id) };
      await recordEvent(tx, asking, 'organisation.claimContested', organisationId, detail, note);
    }
    return {
      contested: rivals.length > 0,
      begun: await beginSession(tx, asking, personId, 'registration'),
    };
  });
  await handOverSession(asking, begun);
  return { contested };
};
