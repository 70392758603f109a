import { Refusal } from '#kernel/refusal.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { Asking } from '../../context.ts';
import { lockApplications, updateApplications, type ApplicationChange } from '../../storage/applications.ts';
import type { Db } from '../../storage/tables.ts';

/**
 * Takes an act on all applications of a batch, or on none. Out: their ids.
 * Refuses `notFound` for a batch that holds none (also one that was sent back), `notPermitted`, `stateForbids`.
 */
export async function takeBatch(
  tx: Db,
  asking: Asking,
  batchId: string,
  act: 'accept' | 'sendBack',
  set: ApplicationChange,
): Promise<string[]> {
  const rows = await lockApplications(tx, { batchId });
  const [first] = rows;
  if (!first) throw new Refusal('notFound');
  const states = rows.map((row) => takeAct(act, row.state, asking.actor.permissions));
  const ids = rows.map((row) => row.id);
  await updateApplications(tx, ids, { ...set, state: states[0] ?? first.state, changed_at: asking.clock() });
  return ids;
}
