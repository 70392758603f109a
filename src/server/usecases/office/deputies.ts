import { Refusal } from '#kernel/refusal.ts';
import { dayOf } from '#kernel/working-day.ts';
import { needDeputation } from '#procedure/application/office.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { endDeputation, insertDeputy } from '../../storage/office.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation } from '../organisation/own-organisation.ts';
import { memberOf } from '../organisation/person-item.ts';

/**
 * A leader names a colleague who releases in their place. Refuses `notFound`, `deputyOfOneself`, `badPeriod`,
 * `deputyCannotWrite`.
 */
export const appointDeputy: UseCases['office']['appointDeputy'] = (asking, { personId, from, to }) =>
  inTransaction(asking.db, async (tx) => {
    const { id: organisationId } = await lockOwnOrganisation(tx, asking);
    const deputation = { leaderId: asking.actor.personId, deputyId: personId, from, to };
    needDeputation(deputation, dayOf(asking.clock()));
    const { name, role, closed } = await memberOf(tx, organisationId, personId);
    if (closed || role === 'reader') throw new Refusal('deputyCannotWrite', { name });
    await insertDeputy(tx, { id: newId(), organisationId, ...deputation });
    await recordEvent(tx, asking, 'office.deputyAppointed', personId, { from, to });
    return {};
  });

/** Ends a deputation of one's own before its time. Refuses `notFound`. */
export const endDeputy: UseCases['office']['endDeputy'] = (asking, { deputyId }) =>
  inTransaction(asking.db, async (tx) => {
    const whose = await endDeputation(tx, deputyId, asking.actor.personId, asking.clock());
    if (whose === null) throw new Refusal('notFound');
    await recordEvent(tx, asking, 'office.deputyEnded', whose);
    return {};
  });
