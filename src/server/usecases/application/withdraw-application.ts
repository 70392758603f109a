import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, updateApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHead } from './application-heads.ts';
import { moveToCurrent } from '../calls/move-to-current.ts';
import { lockOwn } from './visible-to-applicant.ts';

/** Takes an application back before it is recommended; sealed scans stay for papers that do not change. Refuses `notFound`, `notPermitted`, `stateForbids`. */
export const withdrawApplication: UseCases['applications']['withdraw'] = (asking, { applicationId }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    const state = takeAct('withdraw', row.state, permissionsOn(standingOf(row), asking.actor));
    await updateApplications(tx, [applicationId], {
      state,
      changed_at: asking.clock(),
      submitted_at: null,
      seals_due_on: null,
      sealed_at: null,
    });
    await recordEvent(tx, asking, 'application.withdrawn', applicationId);
    await moveToCurrent(tx, asking, row);
    return applicationHead(tx, asking.actor, applicationId);
  });
