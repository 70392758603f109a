import { needReason } from '#procedure/application/reason.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, updateApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { insertReturnReasons } from '../../storage/return-reasons.ts';
import { applicationHead } from '../application/application-heads.ts';
import { openPinned } from '../pins/open-pinned.ts';
import { lockOfUnit } from './visible-to-unit.ts';

/**
 * Gives an application back to be corrected, with the reason. Where there are pins that are not settled, only what
 * they name may be changed.
 * Refuses `notFound`, `notPermitted`, `stateForbids`, `reasonMissing`, `pinTargetGone`.
 */
export const returnApplication: UseCases['recommending']['return'] = (asking, { applicationId, reason }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOfUnit(tx, asking.actor, applicationId);
    const state = takeAct('return', row.state, permissionsOn(standingOf(row), asking.actor));
    const said = needReason(reason);
    const now = asking.clock();
    const pins = await openPinned(tx, row, now);
    await updateApplications(tx, [applicationId], { state, changed_at: now, sealed_at: null });
    await insertReturnReasons(tx, [
      {
        ...{ application_id: applicationId, act: 'return', reason: said },
        ...{ by_person: asking.actor.personId, at: now },
      },
    ]);
    await recordEvent(tx, asking, 'application.returned', applicationId, { pins }, { value: said });
    return applicationHead(tx, asking.actor, applicationId);
  });
