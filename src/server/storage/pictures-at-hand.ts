import type { Db } from './tables.ts';

/** Pictures of an organisation with their sizes in pixels, by hash; all of them, or those asked for. */
export async function picturesAtHand(
  db: Db,
  organisationId: string,
  hashes?: readonly string[],
): Promise<Map<string, { width: number; height: number }>> {
  if (hashes?.length === 0) return new Map();
  const rows = await db
    .selectFrom('picture')
    .select(['hash', 'width', 'height'])
    .where('organisation_id', '=', organisationId)
    .$if(hashes !== undefined, (query) => query.where('hash', 'in', hashes ?? []))
    .execute();
  return new Map(rows.map(({ hash, width, height }) => [hash, { width, height }]));
}
