import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { withdrawCodesOf } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findPerson, lockPeers } from '../../storage/people.ts';
import { countErased, erasePerson, isErased, personData } from '../../storage/person-data.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { erasedPerson } from './words.zh.ts';

/** All that is kept of a person, without secrets; that it was handed out is recorded. Refuses `notFound`, `accountErased`. */
export const readPersonData: UseCases['peopleData']['read'] = (asking, { personId }) =>
  inTransaction(asking.db, async (tx) => {
    const person = await findPerson(tx, personId);
    if (!person) throw new Refusal('notFound');
    if (isErased(person)) throw new Refusal('accountErased');
    await recordEvent(tx, asking, 'account.dataRead', personId);
    return { personId, at: asking.clock().toISOString(), kept: await personData(tx, personId) };
  });

/**
 * Erases a person for good: name, phone, username, password, second factor and sessions go, acts and events stay.
 * Refuses `notFound`, `accountErased`, `notYourself`, `notPermitted` to one who was closed meanwhile.
 */
export const erasePersonData: UseCases['peopleData']['erase'] = async (asking, { personId }) => {
  const { actor, accounts, db } = asking;
  const name = await inTransaction(db, async (tx) => {
    const person = await findPerson(tx, personId);
    if (!person) throw new Refusal('notFound');
    if (isErased(person)) throw new Refusal('accountErased');
    if (personId === actor.personId) throw new Refusal('notYourself');
    const peers = await lockPeers(tx, { organisationId: null, adminRole: 'security' });
    if (!peers.includes(actor.personId)) throw new Refusal('notPermitted');
    const number = (await countErased(tx)) + 1;
    const called = erasedPerson(number);
    await accounts.endAll(tx, personId);
    await withdrawCodesOf(tx, personId, asking.clock());
    await erasePerson(tx, person, { name: called, number });
    await recordEvent(tx, asking, 'account.erased', personId);
    return called;
  });
  accounts.forget(personId);
  return { name };
};
