import { sql } from 'kysely';
import type { AnswerInput } from '#contract/shapes.ts';
import type { StoredFile } from './stored-files.ts';
import type { Db } from './tables.ts';

/** Who brings content in, and when. */
export interface Bringer {
  readonly personId: string;
  readonly now: Date;
}

/** Writes all answers of a new application at once, each with its first line of history. */
export async function insertAnswers(
  db: Db,
  applicationId: string,
  answers: readonly (readonly [string, AnswerInput])[],
  { personId, now }: Bringer,
): Promise<void> {
  const leaves = answers.map(([leaf]) => leaf);
  const values = answers.map(([, value]) => JSON.stringify(value));
  await sql`
    with given as (select * from unnest(${leaves}::text[], ${values}::text[]) as given (leaf, value)),
    kept as (
      insert into answer (application_id, leaf, value, revision, changed_by, changed_at, writer, sequence)
      select ${applicationId}, leaf, value::jsonb, 1, ${personId}, ${now}::timestamptz, 'import', 0 from given)
    insert into answer_history (application_id, leaf, value, revision, changed_by, writer, begun_at, changed_at)
    select ${applicationId}, leaf, value::jsonb, 1, ${personId}, 'import', ${now}::timestamptz, ${now}::timestamptz from given
  `.execute(db);
}

/** Evidence of a dossier that is to become an organisation's. */
export interface BroughtEvidence {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly fileName: string;
}

/** Who has evidence of these ids already. */
export async function evidenceWithIds(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('evidence')
    .select(['id', 'organisation_id as organisationId', 'hash', 'title', 'removed_at as removedAt'])
    .where('id', 'in', ids)
    .execute();
}

/** Writes evidence of an organisation, all at once. Its files are noted already. */
export async function insertBroughtEvidence(
  db: Db,
  organisationId: string,
  brought: readonly BroughtEvidence[],
  { personId, now }: Bringer,
): Promise<void> {
  if (brought.length === 0) return;
  await db
    .insertInto('evidence')
    .values(
      brought.map(({ id, hash, title, fileName }) => ({
        id,
        hash,
        title,
        organisation_id: organisationId,
        file_name: fileName,
        uploaded_by: personId,
        uploaded_at: now,
        removed_at: null,
      })),
    )
    .execute();
}

/** Notes files of the store, all at once. The same content is noted once. */
export async function noteStoredFiles(db: Db, files: readonly StoredFile[], now: Date): Promise<void> {
  const byHash = new Map(files.map(({ hash, bytes, type, pages }) => [hash, { hash, bytes, type, pages }]));
  if (byHash.size === 0) return;
  await db
    .insertInto('stored_file')
    .values([...byHash.values()].map((file) => ({ ...file, stored_at: now })))
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** Notes pictures of an organisation, all at once. */
export async function notePictures(
  db: Db,
  organisationId: string,
  pictures: readonly { readonly hash: string; readonly width: number; readonly height: number }[],
): Promise<void> {
  const byHash = new Map(pictures.map(({ hash, width, height }) => [hash, { hash, width, height }]));
  if (byHash.size === 0) return;
  await db
    .insertInto('picture')
    .values([...byHash.values()].map((picture) => ({ ...picture, organisation_id: organisationId })))
    .onConflict((conflict) => conflict.columns(['organisation_id', 'hash']).doNothing())
    .execute();
}
