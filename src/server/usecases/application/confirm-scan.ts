import { Refusal } from '#kernel/refusal.ts';
import { typedPaperCode } from '#programme/views/paper-mark.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { confirmScanCheck } from '../../storage/scan-checks.ts';
import { paperStates } from './paper-states.ts';
import { lockOwn } from './visible-to-applicant.ts';

/**
 * Takes a scan that was not read, or that differs, on the word of whoever types the code printed on the sealed paper: who
 * and when is kept and shown. Out: all papers. Refuses `notFound` (also where no scan is filed), `notPermitted`,
 * `stateForbids`, `scanReplaced` where a colleague filed another since, `scanCodeUnreadable`, `scanCodeOther` for any code but that of the paper as it is now.
 */
export const confirmScan: UseCases['scans']['confirm'] = (asking, { applicationId, paper, filedAt, typed }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    takeAct('seal', row.state, permissionsOn(standingOf(row), asking.actor));
    const wanted = (await paperStates(tx, row)).find((one) => one.paper === paper);
    if (!wanted?.seal || wanted.code === null) throw new Refusal('notFound');
    if (wanted.seal.filedAt !== filedAt) throw new Refusal('scanReplaced', { paper: wanted.label });
    const code = typedPaperCode(typed);
    if (code === null) throw new Refusal('scanCodeUnreadable');
    if (code !== wanted.code) throw new Refusal('scanCodeOther', { paper: wanted.label, code });
    const there = await confirmScanCheck(
      tx,
      { applicationId, paper, code },
      asking.actor.personId,
      asking.clock(),
    );
    if (!there) throw new Refusal('notFound');
    await recordEvent(tx, asking, 'application.scanConfirmed', applicationId, { paper, code });
    return paperStates(tx, row);
  });
