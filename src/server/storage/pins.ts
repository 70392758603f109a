import type { Insertable, Selectable, Updateable } from 'kysely';
import type { PinStanding } from '#procedure/application/pin.ts';
import type { PinTable } from './pin-tables.ts';
import type { Db } from './tables.ts';

export type PinRow = Selectable<PinTable>;

/** What the procedure asks of a pin. */
export const pinStanding = ({ side, state, sent_at: sentAt }: PinRow): PinStanding => ({
  side,
  state,
  withUnit: sentAt !== null,
});

/** All pins of an application, the oldest first; who may see which is `pin.ts`'s question. */
export function listPins(db: Db, applicationId: string): Promise<PinRow[]> {
  return db
    .selectFrom('pin')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Replies to these pins, the oldest first, with who wrote them. */
export async function listReplies(db: Db, pinIds: readonly string[]) {
  if (pinIds.length === 0) return [];
  return db
    .selectFrom('pin_reply as r')
    .leftJoin('user as p', 'p.id', 'r.by_person')
    .leftJoin('organisation as o', 'o.id', 'r.by_organisation')
    .select(['r.pin_id as pinId', 'r.text', 'r.at', 'r.by_organisation as organisationId'])
    .select(['p.name as person', 'o.name as organisation'])
    .where('r.pin_id', 'in', pinIds)
    .orderBy('r.id')
    .execute();
}

export async function insertPin(db: Db, row: Insertable<PinTable>): Promise<void> {
  await db.insertInto('pin').values(row).execute();
}

export async function updatePins(db: Db, ids: readonly string[], set: Updateable<PinTable>): Promise<void> {
  if (ids.length > 0) await db.updateTable('pin').set(set).where('id', 'in', ids).execute();
}

export async function deletePin(db: Db, id: string): Promise<void> {
  await db.deleteFrom('pin').where('id', '=', id).execute();
}

export async function insertReply(
  db: Db,
  reply: { pin_id: string; text: string; by_person: string; by_organisation: string; at: Date },
): Promise<void> {
  await db.insertInto('pin_reply').values(reply).execute();
}
