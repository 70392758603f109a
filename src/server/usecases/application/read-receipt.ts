import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { selectReceipt } from '../../storage/receipts.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleApplication } from '../../storage/visible-application.ts';

/** The receipt of an application that is submitted. Refuses `notFound`, also while it is a draft. */
export const readReceipt: UseCases['applications']['receipt'] = async ({ db, actor }, { applicationId }) => {
  await visibleApplication(db, actor, applicationId);
  return receiptOf(db, applicationId);
};

/** The receipt of an application whose reader is known to be allowed. Refuses `notFound` while there is none. */
export async function receiptOf(db: Db, applicationId: string) {
  const row = await selectReceipt(db, applicationId);
  if (!row?.number || !row.submittedAt || !row.sealsDueOn) throw new Refusal('notFound');
  const { number, digest, sealsDueOn, submittedBy } = row;
  const submittedAt = row.submittedAt.toISOString();
  return { applicationId, number, submittedAt, digest, sealsDueOn, submittedBy: submittedBy ?? '' };
}
