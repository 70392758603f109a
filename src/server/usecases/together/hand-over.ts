import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { listKeepers, setKeeper } from '../../storage/keepers.ts';
import { findPerson, listMembers, type Person } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOfOwnOrganisation, ofOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

const mayWrite = ({ role, closed }: Person): boolean => !closed && role !== null && role !== 'reader';

/** Everybody of one's own organisation whose account is open. Refuses `notFound`. */
export const listColleagues: UseCases['together']['colleagues'] = async (
  { db, actor },
  { applicationId },
) => {
  const row = await ofOwnOrganisation(db, actor, applicationId);
  const members = await listMembers(db, row.organisation_id);
  return members
    .filter(({ closed }) => !closed)
    .map((person) => ({ personId: person.id, name: person.name, writes: mayWrite(person) }));
};

/**
 * Puts a colleague in charge, with a word to them.
 * Refuses `notFound` (also somebody of another organisation), `notPermitted`, `keeperCannotWrite`, `sameKeeper`.
 */
export const handOver: UseCases['together']['handOver'] = (asking, { applicationId, personId, word }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOfOwnOrganisation(tx, asking.actor, applicationId);
    const person = await findPerson(tx, personId);
    if (person?.organisationId !== row.organisation_id) throw new Refusal('notFound');
    if (!mayWrite(person)) throw new Refusal('keeperCannotWrite', { name: person.name });
    const [before] = await listKeepers(tx, { applicationId });
    if (before?.personId === personId) throw new Refusal('sameKeeper', { name: person.name });
    const since = asking.clock();
    await setKeeper(tx, applicationId, { personId, word, givenBy: asking.actor.personId, since });
    const detail = { from: before?.personId ?? null, to: personId };
    await recordEvent(tx, asking, 'application.handedOver', applicationId, detail, { value: word });
    return togetherOf(tx, asking, row);
  });

/** Who is in charge of each application of one's own organisation. */
export const listOwnKeepers: UseCases['together']['keepers'] = async ({ db, actor }) => {
  const keepers = await listKeepers(db, { organisationId: actor.organisationId ?? '' });
  return keepers.map(({ applicationId, personId, name }) => ({ applicationId, personId, name }));
};
