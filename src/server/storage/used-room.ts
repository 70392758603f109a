import { sql } from 'kysely';
import type { Db } from './tables.ts';

/**
 * Bytes an organisation keeps in the store: its evidence that was not removed, its pictures and its sealed scans. What
 * it has twice is stored once and counts once.
 */
export async function usedRoom(db: Db, organisationId: string): Promise<number> {
  const { rows } = await sql<{ bytes: string | number }>`
    select coalesce(sum(f.bytes), 0)::bigint as bytes from stored_file f where f.hash in (
      select hash from evidence where organisation_id = ${organisationId} and removed_at is null
      union select hash from picture where organisation_id = ${organisationId}
      union select s.hash from sealed_scan s join application a on a.id = s.application_id
        where a.organisation_id = ${organisationId})`.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}
