import { Refusal } from '#kernel/refusal.ts';
import { dayOf } from '#kernel/working-day.ts';
import { needCountyWord } from '#procedure/application/county.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf } from '../../storage/applications.ts';
import { putCountyOpinion } from '../../storage/county-opinions.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockVisible } from '../../storage/visible-application.ts';
import { countyCase } from './read-county.ts';

/**
 * The county's word on what is submitted: for it, against it, or that it should go back. It may be written anew until
 * the city has recommended. Refuses `notFound`, `notPermitted`, `stateForbids`, `reasonMissing`, `opinedInFuture`.
 */
export const opine: UseCases['county']['opine'] = (asking, { applicationId, stance, text, opinedOn }) =>
  inTransaction(asking.db, async (tx) => {
    const { actor } = asking;
    const row = await lockVisible(tx, actor, applicationId);
    if (!relationsTo(standingOf(row), actor).includes('county')) throw new Refusal('notPermitted');
    const now = asking.clock();
    const said = needCountyWord(row.state, { text, opinedOn }, dayOf(now));
    await putCountyOpinion(tx, {
      ...{ application_id: row.id, version_id: row.version_id ?? '', office_id: row.county_id ?? '' },
      ...{ stance, text: said, opined_on: opinedOn, by_person: actor.personId, at: now },
    });
    await recordEvent(tx, asking, 'county.opined', row.id, { stance }, { value: said });
    return countyCase(tx, actor, row);
  });
