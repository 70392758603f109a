import type { Db } from './tables.ts';

/** Notes a picture of an organisation with its size in pixels. The same picture is noted once. */
export async function notePicture(
  db: Db,
  picture: { organisationId: string; hash: string; width: number; height: number },
): Promise<void> {
  const { organisationId: organisation_id, hash, width, height } = picture;
  await db
    .insertInto('picture')
    .values({ organisation_id, hash, width, height })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'hash']).doNothing())
    .execute();
}
