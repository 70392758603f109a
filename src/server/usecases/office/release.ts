import { dayOf } from '#kernel/working-day.ts';
import { deputyOn, needRelease } from '#procedure/application/office.ts';
import type { Asking } from '../../context.ts';
import { listDeputies, needsRelease, preparerOf } from '../../storage/office.ts';
import type { Db } from '../../storage/tables.ts';

/** Where the unit wants two people to recommend: is this the second? Refuses `releaseNeeded`, `secondPersonNeeded`. */
export async function needReleased(
  tx: Db,
  asking: Asking,
  application: { readonly id: string; readonly unit_id: string },
): Promise<void> {
  const needed = await needsRelease(tx, application.unit_id);
  if (!needed) return;
  const { personId, permissions } = asking.actor;
  const today = dayOf(asking.clock());
  const deputies = await listDeputies(tx, application.unit_id, today);
  const isDeputy = deputies.some((one) => one.deputyId === personId && deputyOn(one, today));
  needRelease({
    ...{ needed, personId, preparedBy: await preparerOf(tx, application.id) },
    mayRelease: permissions.has('recommend.release') || isDeputy,
  });
}
