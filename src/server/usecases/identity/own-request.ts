import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { lastRequest, settleRequest } from '../../storage/identities.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation, ownOrganisationId } from '../organisation/own-organisation.ts';
import { requestItem } from './request-item.ts';

/** The last request of one's own organisation. */
export const readOwnRequest: UseCases['identity']['request'] = async (asking) => {
  const last = await lastRequest(asking.db, ownOrganisationId(asking));
  return { last: last && requestItem(last) };
};

/** Takes one's own request back while it waits. Refuses `identityDecided`. */
export const withdrawRequest: UseCases['identity']['withdraw'] = (asking) =>
  inTransaction(asking.db, async (tx) => {
    const { id } = await lockOwnOrganisation(tx, asking);
    const last = await lastRequest(tx, id);
    const settled = { state: 'withdrawn', by: asking.actor.personId, decision: null } as const;
    if (!last || !(await settleRequest(tx, last.id, settled, asking.clock())))
      throw new Refusal('identityDecided');
    await recordEvent(tx, asking, 'organisation.correctionWithdrawn', id);
    return {};
  });
