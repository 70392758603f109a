import { needPassable } from '#procedure/application/county.ts';
import { needReason } from '#procedure/application/reason.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { insertWaiver } from '../../storage/county-opinions.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOfUnit } from '../recommending/visible-to-unit.ts';
import { countyStandingOf } from './county-cases.ts';
import { countyCase } from './read-county.ts';

/** The unit goes on without its county, and says why. Refuses `notFound`, `notPermitted`, `stateForbids`, `reasonMissing`. */
export const passOver: UseCases['county']['passOver'] = (asking, { applicationId, reason }) =>
  inTransaction(asking.db, async (tx) => {
    const { actor } = asking;
    const row = await lockOfUnit(tx, actor, applicationId);
    needPassable(row.state, await countyStandingOf(tx, row));
    const said = needReason(reason);
    await insertWaiver(tx, {
      ...{ application_id: row.id, reason: said, by_person: actor.personId, at: asking.clock() },
    });
    await recordEvent(tx, asking, 'county.passedOver', row.id, {}, { value: said });
    return countyCase(tx, actor, row);
  });
