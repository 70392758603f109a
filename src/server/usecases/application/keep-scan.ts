import { Refusal } from '#kernel/refusal.ts';
import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { PaperId } from '#programme/views/papers.ts';
import type { Asking } from '../../context.ts';
import { checkScan } from '../../scans/check-scan.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { beginScanCheck } from '../../storage/scan-checks.ts';
import { putSealedScan } from '../../storage/sealed-scans.ts';
import { paperStates, type PaperState } from './paper-states.ts';
import { lockOwn } from './visible-to-applicant.ts';

/** A sealed scan that lies in the store. */
export interface StoredScan {
  readonly hash: string;
  readonly fileName: string;
  /** The code it was sealed for, where that is known: by now the paper may be another. */
  readonly code?: string;
}

/**
 * Files a scan for a paper and compares both. Out: all papers. Refuses `notFound` for a paper that bears no seal, or no
 * longer this code, and what `needSealing` refuses.
 */
export async function keepScan(
  asking: Asking,
  applicationId: string,
  paper: PaperId,
  scan: StoredScan,
): Promise<PaperState[]> {
  const filed = await inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    needSealing(row, asking);
    const wanted = (await paperStates(tx, row)).find((one) => one.paper === paper && one.needsSeal);
    const code = wanted?.code ?? null;
    if (code === null || (scan.code !== undefined && scan.code !== code)) throw new Refusal('notFound');
    await putSealedScan(tx, {
      application_id: applicationId,
      paper,
      code,
      hash: scan.hash,
      file_name: scan.fileName,
      filed_by: asking.actor.personId,
      filed_at: asking.clock(),
    });
    await recordEvent(tx, asking, 'application.sealFiled', applicationId, { paper, code, hash: scan.hash });
    const scanned = { applicationId, paper, code, hash: scan.hash };
    await beginScanCheck(tx, scanned, asking.clock());
    await asking.jobs.send(tx, 'scan', scanned);
    return { row, scanned };
  });
  // Whoever files it is told at once where that is possible; what takes longer is shown as being read.
  await Promise.race([checkScan(asking, filed.scanned).catch(() => undefined), patience()]);
  return paperStates(asking.db, filed.row);
}

const patience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 6_000).unref();
  });

/** Scans are filed where sealing is the next act. Refuses `notPermitted`, `stateForbids`. */
export function needSealing(row: ApplicationRow, { actor }: Asking): void {
  takeAct('seal', row.state, permissionsOn(standingOf(row), actor));
}
