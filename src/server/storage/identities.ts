import { sql } from 'kysely';
import type { Identity, IdentityCause } from '#membership/identity.ts';
import { newId } from '../new-id.ts';
import type { Db } from './tables.ts';

/** The lock of decisions, among those of the database: a number nobody else uses. */
const decisions = 32_100;

/** A request to be called otherwise, as it is kept. */
export type IdentityRequest = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number];

const requests = (db: Db) =>
  db
    .selectFrom('identity_request as r')
    .leftJoin('user as asker', 'asker.id', 'r.asked_by')
    .selectAll('r')
    .select('asker.name as asker');

/** The newest request of an organisation. */
export async function lastRequest(db: Db, organisationId: string): Promise<IdentityRequest | null> {
  const row = await requests(db)
    .where('r.organisation_id', '=', organisationId)
    .orderBy('r.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function findRequest(db: Db, id: string): Promise<IdentityRequest | null> {
  return (await requests(db).where('r.id', '=', id).executeTakeFirst()) ?? null;
}

/** Requests of a unit's organisations that wait, the oldest first. */
export const listWaiting = (db: Db, unitId: string): Promise<IdentityRequest[]> =>
  requests(db)
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .where('o.unit_id', '=', unitId)
    .where('r.state', '=', 'asked')
    .orderBy('r.number')
    .execute();

/** What a request is made of. */
export interface NewRequest extends Identity {
  readonly organisationId: string;
  readonly former: Identity;
  readonly usccReason: string | null;
  readonly cause: IdentityCause;
  readonly word: string;
  readonly licence: { readonly hash: string; readonly fileName: string };
  readonly by: string;
}

/** Writes a request that waits. Out: its id. */
export async function insertRequest(db: Db, made: NewRequest, now: Date): Promise<string> {
  const id = newId();
  await db
    .insertInto('identity_request')
    .values({
      id,
      organisation_id: made.organisationId,
      cause: made.cause,
      former_name: made.former.name,
      former_uscc: made.former.uscc,
      name: made.name,
      uscc: made.uscc,
      uscc_reason: made.usccReason,
      word: made.word,
      licence_hash: made.licence.hash,
      licence_name: made.licence.fileName,
      asked_by: made.by,
      asked_at: now,
      decided_at: null,
    })
    .execute();
  return id;
}

/** One decision on requests at a time: two of them may want the same code, which nobody has yet. */
export async function lockDecisions(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${decisions})`.execute(db);
}

/** Settles a request that waits. False when it waits no longer. */
export async function settleRequest(
  db: Db,
  id: string,
  settled: { state: 'confirmed' | 'refused' | 'withdrawn'; by: string; decision: string | null },
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('identity_request')
    .set({
      state: settled.state,
      decided_by: settled.by,
      decided_at: now,
      ...(settled.decision === null ? {} : { decision: settled.decision }),
    })
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what an organisation was called until now. */
export async function keepFormer(
  db: Db,
  organisationId: string,
  former: Identity & { readonly usccReason: string | null },
  cause: IdentityCause,
  now: Date,
): Promise<void> {
  await db
    .insertInto('former_identity')
    .values({
      organisation_id: organisationId,
      name: former.name,
      uscc: former.uscc,
      uscc_reason: former.usccReason,
      cause,
      until: now,
    })
    .execute();
}
