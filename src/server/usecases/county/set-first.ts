import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { putCountyFirst } from '../../storage/county-offices.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation } from '../organisation/own-organisation.ts';
import { placeBeforeCounties } from './ask-counties.ts';

/** Says whether counties speak before one's own unit recommends. Refuses `notPermitted` to organisations that do not recommend. */
export const setFirst: UseCases['county']['setFirst'] = (asking, { first }) =>
  inTransaction(asking.db, async (tx) => {
    if (!asking.actor.permissions.has('recommend.write')) throw new Refusal('notPermitted');
    const { id } = await lockOwnOrganisation(tx, asking);
    await putCountyFirst(tx, id, first);
    await recordEvent(tx, asking, 'county.firstSet', id, { countyFirst: first });
    await placeBeforeCounties(tx, asking, id);
    return {};
  });
