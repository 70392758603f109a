import type { Db } from '../../storage/tables.ts';

/** What the authority remarked comes before the unit with what is sent back. */
export async function sendPinsToUnit(tx: Db, applicationIds: readonly string[], now: Date): Promise<void> {
  if (applicationIds.length === 0) return;
  await tx
    .updateTable('pin')
    .set({ sent_at: now })
    .where('application_id', 'in', applicationIds)
    .where('sent_at', 'is', null)
    .execute();
}
