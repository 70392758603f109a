import type { Db } from './tables.ts';

/** Who made each of these pins, by its id. */
export async function namesOfPins(db: Db, pinIds: readonly string[]) {
  const rows = await db
    .selectFrom('pin')
    .leftJoin('user as p', 'p.id', 'pin.by_person')
    .leftJoin('organisation as o', 'o.id', 'pin.by_organisation')
    .select(['pin.id', 'p.name as person', 'o.name as organisation'])
    .where('pin.id', 'in', pinIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
