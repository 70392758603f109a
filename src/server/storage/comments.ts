import type { Db } from './tables.ts';

/** A comment or an answer to one, as it is kept. */
export interface KeptComment {
  readonly id: string;
  readonly target: string;
  readonly answersTo: string | null;
  readonly text: string;
  readonly personId: string;
  readonly by: string;
  readonly at: Date;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly removedAt: Date | null;
}

/** All comments of an application with their answers, the oldest first. Who may see them is asked before. */
export async function listComments(db: Db, applicationId: string): Promise<KeptComment[]> {
  const rows = await db
    .selectFrom('comment as c')
    .leftJoin('user as p', 'p.id', 'c.by_person')
    .leftJoin('user as s', 's.id', 'c.settled_by')
    .select(['c.id', 'c.target', 'c.answers_to as answersTo', 'c.text', 'c.by_person as personId', 'c.at'])
    .select(['c.settled_at as settledAt', 'c.removed_at as removedAt'])
    .select(['p.name as by', 's.name as settledBy'])
    .where('c.application_id', '=', applicationId)
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({ ...row, by: row.by ?? '' }));
}

export async function insertComment(
  db: Db,
  comment: {
    readonly id: string;
    readonly applicationId: string;
    readonly target: string;
    readonly answersTo: string | null;
    readonly text: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<void> {
  const { id, applicationId, target, answersTo, text, personId, at } = comment;
  await db
    .insertInto('comment')
    .values({
      ...{ id, application_id: applicationId, target, answers_to: answersTo, text, by_person: personId, at },
      ...{ settled_at: null, settled_by: null, removed_at: null },
    })
    .execute();
}

/** Settles a comment, or opens it again with null. */
export async function settleComment(
  db: Db,
  id: string,
  settled: { readonly at: Date; readonly personId: string } | null,
): Promise<void> {
  await db
    .updateTable('comment')
    .set({ settled_at: settled?.at ?? null, settled_by: settled?.personId ?? null })
    .where('id', '=', id)
    .execute();
}

/** Takes a comment away. */
export async function deleteComment(db: Db, id: string): Promise<void> {
  await db.deleteFrom('comment').where('id', '=', id).execute();
}

/** Takes the words of a comment away; its place stays for what was answered. */
export async function blankComment(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('comment').set({ text: '', removed_at: at }).where('id', '=', id).execute();
}
