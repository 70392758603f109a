import { permissionsOn } from '#procedure/application/relation.ts';
import { decideSeal } from '#procedure/application/seal.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, updateApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHead } from './application-heads.ts';
import { needStageOpen } from '../calls/need-stage-open.ts';
import { askCounty } from '../county/ask-counties.ts';
import { paperStates, type PaperState } from './paper-states.ts';
import { lockOwn } from './visible-to-applicant.ts';

/** Says that all sealed scans are there: now the unit may recommend. Refuses `notFound`, `notPermitted`, `stateForbids`, `stageClosed`, `sealsMissing`, `scansOpen`. */
export const sealApplication: UseCases['applications']['seal'] = (asking, { applicationId }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    const state = takeAct('seal', row.state, permissionsOn(standingOf(row), asking.actor));
    await needStageOpen(tx, asking, 'seal', [row]);
    const papers = (await paperStates(tx, row)).filter((paper) => paper.needsSeal);
    decideSeal(
      papers.map(({ label, seal }) => ({ label, filed: seal !== null, agrees: agreesWithPaper(seal) })),
    );
    const now = asking.clock();
    await updateApplications(tx, [applicationId], { state, sealed_at: now, changed_at: now });
    await recordEvent(tx, asking, 'application.sealed', applicationId);
    await askCounty(tx, asking, applicationId);
    return applicationHead(tx, asking.actor, applicationId);
  });

/** A scan that was filed before scans were compared is taken as it was. */
const agreesWithPaper = (seal: PaperState['seal']): boolean =>
  !seal?.check || seal.check.confirmed !== null || seal.check.verdict?.state === 'agrees';
