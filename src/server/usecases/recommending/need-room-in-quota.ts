import { needQuota } from '#procedure/application/taking-part.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import type { Asking } from '../../context.ts';
import { centreTypeLabel, frozenNotice } from '../../notices/frozen-notice.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { countByUnit, listQuotas } from '../../storage/call-units.ts';
import type { Db } from '../../storage/tables.ts';

/** May the unit recommend one more of this type in this call? Ask it while the unit is held. Refuses `quotaReached`. */
export async function needRoomInQuota(tx: Db, asking: Asking, row: ApplicationRow): Promise<void> {
  const mine = (one: { callId: string; unitId: string; centreType: string }): boolean =>
    one.callId === row.call_id && one.unitId === row.unit_id && one.centreType === row.centre_type;
  const quota = (await listQuotas(tx, { callId: row.call_id, unitId: row.unit_id })).find(mine);
  if (quota === undefined) return;
  const counts = await countByUnit(tx, { callId: row.call_id, unitId: row.unit_id }, recommendedStates);
  needQuota({
    quota: quota.quota,
    count: counts.find(mine)?.count ?? 0,
    unit: asking.actor.organisationName ?? '',
    type: centreTypeLabel(await frozenNotice(tx, row.call_id), row.centre_type),
  });
}
