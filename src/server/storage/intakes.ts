import type { Selectable } from 'kysely';
import type { ReadPicture } from '#papers/intake/intake-reader.ts';
import type { Intake } from '#programme/intake/intake.ts';
import type { IntakeTable, TakenAnswer } from './intake-tables.ts';
import type { Db } from './tables.ts';

export type IntakeRow = Selectable<IntakeTable>;

interface NewIntake {
  readonly id: string;
  readonly applicationId: string;
  readonly readBy: string;
  readonly readAt: Date;
  readonly files: readonly string[];
  readonly found: Intake;
  readonly pictures: readonly ReadPicture[];
}

/** Keeps what was read; earlier readings of the application of which nothing was ever taken are gone. */
export async function keepIntake(db: Db, intake: NewIntake): Promise<void> {
  const { id, applicationId, readBy, readAt, files, found, pictures } = intake;
  await db
    .deleteFrom('intake')
    .where('application_id', '=', applicationId)
    .where('taken_at', 'is', null)
    .execute();
  await db
    .insertInto('intake')
    .values({
      ...{ id, application_id: applicationId, read_by: readBy, read_at: readAt },
      ...{ files: JSON.stringify(files), found: JSON.stringify(found), pictures: JSON.stringify(pictures) },
      ...{ taken: '[]', taken_at: null, undone_at: null },
    })
    .execute();
}

/** A reading of this application, or its latest. */
export function findIntake(db: Db, applicationId: string, id?: string): Promise<IntakeRow | undefined> {
  return db
    .selectFrom('intake')
    .selectAll()
    .where('application_id', '=', applicationId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('read_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Notes what is taken of a reading from now on. */
export async function noteTaken(
  db: Db,
  id: string,
  taken: readonly TakenAnswer[],
  at: { readonly taken_at: Date } | { readonly undone_at: Date },
): Promise<void> {
  const set = { taken: JSON.stringify(taken), ...('taken_at' in at ? { ...at, undone_at: null } : at) };
  await db.updateTable('intake').set(set).where('id', '=', id).execute();
}
