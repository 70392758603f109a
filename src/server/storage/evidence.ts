import type { Db } from './tables.ts';

/** Evidence of organisations, with its file and who brought it. */
function select(db: Db) {
  return db
    .selectFrom('evidence as e')
    .innerJoin('stored_file as f', 'f.hash', 'e.hash')
    .leftJoin('user as p', 'p.id', 'e.uploaded_by')
    .select(['e.id', 'e.organisation_id as organisationId', 'e.title', 'e.file_name as fileName', 'e.hash'])
    .select(['f.type', 'f.bytes', 'f.pages', 'e.uploaded_at as uploadedAt', 'p.name as uploadedBy']);
}

export type EvidenceRow = Awaited<ReturnType<typeof listEvidence>>[number];

/** All evidence of an organisation that was not removed, the newest first. */
export function listEvidence(db: Db, organisationId: string) {
  return select(db)
    .where('e.organisation_id', '=', organisationId)
    .where('e.removed_at', 'is', null)
    .orderBy('e.uploaded_at', 'desc')
    .orderBy('e.id')
    .execute();
}

/** One piece of evidence of an organisation; undefined when it has none of this id or removed it. */
export function findOwnEvidence(
  db: Db,
  organisationId: string,
  id: string,
): Promise<EvidenceRow | undefined> {
  return select(db)
    .where('e.id', '=', id)
    .where('e.organisation_id', '=', organisationId)
    .where('e.removed_at', 'is', null)
    .executeTakeFirst();
}

/** The same, also where it was removed: a frozen version may name it. */
export function findEvidence(db: Db, organisationId: string, id: string): Promise<EvidenceRow | undefined> {
  return select(db).where('e.id', '=', id).where('e.organisation_id', '=', organisationId).executeTakeFirst();
}

/** How often each application links each piece of evidence of an organisation. */
export async function countUses(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('evidence_link as l')
    .innerJoin('evidence as e', 'e.id', 'l.evidence_id')
    .select((query) => [
      'l.evidence_id as evidenceId',
      'l.application_id as applicationId',
      query.fn.countAll<string | number>().as('count'),
    ])
    .where('e.organisation_id', '=', organisationId)
    .groupBy(['l.evidence_id', 'l.application_id'])
    .orderBy('l.application_id')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

export interface NewEvidence {
  readonly id: string;
  readonly organisationId: string;
  readonly hash: string;
  readonly title: string;
  readonly fileName: string;
  readonly uploadedBy: string;
}

export async function insertEvidence(db: Db, evidence: NewEvidence, now: Date): Promise<void> {
  const { id, hash, title } = evidence;
  await db
    .insertInto('evidence')
    .values({
      id,
      hash,
      title,
      organisation_id: evidence.organisationId,
      file_name: evidence.fileName,
      uploaded_by: evidence.uploadedBy,
      uploaded_at: now,
      removed_at: null,
    })
    .execute();
}

/** Gives evidence another title. */
export async function retitleEvidence(db: Db, id: string, title: string): Promise<void> {
  await db.updateTable('evidence').set({ title }).where('id', '=', id).execute();
}

/** Holds a piece of evidence until the transaction ends, so that nobody links it meanwhile. */
export async function lockEvidence(db: Db, id: string): Promise<void> {
  await db.selectFrom('evidence').select('id').where('id', '=', id).forUpdate().execute();
}

/** Takes evidence out of the organisation's list; its file stays, since a frozen version may name it. */
export async function removeEvidence(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('evidence').set({ removed_at: now }).where('id', '=', id).execute();
}
