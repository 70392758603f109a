import type { Insertable, Selectable } from 'kysely';
import type { Db, VersionTable } from './tables.ts';

export type VersionRow = Selectable<VersionTable>;

export async function insertVersion(db: Db, version: Insertable<VersionTable>): Promise<void> {
  await db.insertInto('version').values(version).execute();
}

/** The version of this id, with its whole dossier. */
export function findVersion(db: Db, id: string): Promise<VersionRow | undefined> {
  return db.selectFrom('version').selectAll().where('id', '=', id).executeTakeFirst();
}

/** When each state of an application was frozen, the oldest first. */
export function listVersions(db: Db, applicationId: string) {
  return db
    .selectFrom('version')
    .select([
      'id',
      'digest',
      'notice_digest as noticeDigest',
      'frozen_at as frozenAt',
      'papers_ready as papersReady',
    ])
    .where('application_id', '=', applicationId)
    .orderBy('frozen_at')
    .execute();
}
