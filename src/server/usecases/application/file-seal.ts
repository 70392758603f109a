import { Refusal } from '#kernel/refusal.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { Asking } from '../../context.ts';
import { takeUpload } from '../../files/finished-upload.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { putSealedScan } from '../../storage/sealed-scans.ts';
import { paperStates } from './paper-states.ts';
import { lockOwn, visibleToApplicant } from './visible-to-applicant.ts';

/**
 * Keeps the sealed scan of a paper for the code it bears now. Out: all papers.
 * Refuses `notFound` (also a paper that bears no seal), `notPermitted`, `stateForbids`, what `takeUpload` refuses.
 */
export const fileSeal: UseCases['applications']['fileSeal'] = async (
  asking,
  { applicationId, paper, uploadId },
) => {
  // Asked before the upload is used up, and again when nothing can change any more.
  refuse(await visibleToApplicant(asking.db, asking.actor, applicationId), asking);
  const scan = await takeUpload(asking, asking.actor, uploadId, 'scan');
  return inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    refuse(row, asking);
    const wanted = (await paperStates(tx, row)).find((one) => one.paper === paper && one.needsSeal);
    if (!wanted || wanted.code === null) throw new Refusal('notFound');
    await putSealedScan(tx, {
      application_id: applicationId,
      paper,
      code: wanted.code,
      hash: scan.hash,
      file_name: scan.fileName,
      filed_by: asking.actor.personId,
      filed_at: asking.clock(),
    });
    await recordEvent(tx, asking, 'application.sealFiled', applicationId, {
      paper,
      code: wanted.code,
      hash: scan.hash,
    });
    return paperStates(tx, row);
  });
};

/** Scans are filed where sealing is the next act. */
function refuse(row: ApplicationRow, { actor }: Asking): void {
  takeAct('seal', row.state, permissionsOn(standingOf(row), actor));
}
