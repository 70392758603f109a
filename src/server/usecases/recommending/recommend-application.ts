import { needCountyHeard } from '#procedure/application/county.ts';
import { lastPlace } from '#procedure/application/order.ts';
import { needWholeOpinion } from '#procedure/application/recommend.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, updateApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { lockOrganisation } from '../../storage/organisations.ts';
import { findRecommendation, listPlaces, putRecommendation } from '../../storage/recommendations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHead } from '../application/application-heads.ts';
import { needStageOpen } from '../calls/need-stage-open.ts';
import { needRoomInQuota } from './need-room-in-quota.ts';
import { countyStandingOf } from '../county/county-cases.ts';
import { needReleased } from '../office/release.ts';
import { lockOfUnit } from './visible-to-unit.ts';

/** Recommends an application whose opinion is whole; without a place it goes behind the others. Refuses `notFound`, `notPermitted`, `stateForbids`, `stageClosed`, `opinionMissing`, `quotaReached`, and as `needCountyHeard` and `needReleased` do. */
export const recommendApplication: UseCases['recommending']['recommend'] = (asking, { applicationId }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOfUnit(tx, asking.actor, applicationId);
    const state = takeAct('recommend', row.state, permissionsOn(standingOf(row), asking.actor));
    await needStageOpen(tx, asking, 'recommend', [row]);
    needCountyHeard(await countyStandingOf(tx, row));
    const filed = await findRecommendation(tx, applicationId);
    await needReleased(tx, asking, row);
    needWholeOpinion({
      opinion: filed?.opinion ?? '',
      opinedOn: filed?.opined_on ?? null,
      sealed: typeof filed?.seal_hash === 'string',
    });
    // Held, so that two recommended at once do not take the same place.
    await lockOrganisation(tx, row.unit_id);
    await needRoomInQuota(tx, asking, row);
    const others = await listPlaces(tx, row.call_id, row.unit_id, recommendedStates);
    if (typeof filed?.place !== 'number')
      await putRecommendation(tx, applicationId, { place: lastPlace(others) });
    const now = asking.clock();
    await updateApplications(tx, [applicationId], { state, recommended_at: now, changed_at: now });
    await recordEvent(tx, asking, 'application.recommended', applicationId);
    return applicationHead(tx, asking.actor, applicationId);
  });
