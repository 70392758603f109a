import type { Insertable, Selectable } from 'kysely';
import type { CorrectionTable } from './pin-tables.ts';
import type { Db } from './tables.ts';

export type CorrectionRow = Selectable<CorrectionTable>;

/** What the last return of an application opened; undefined where it never came back. */
export function findCorrection(db: Db, applicationId: string): Promise<CorrectionRow | undefined> {
  return db
    .selectFrom('correction')
    .selectAll()
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
}

/** What a return opens takes the place of what the one before did. */
export async function putCorrection(db: Db, row: Insertable<CorrectionTable>): Promise<void> {
  await db
    .insertInto('correction')
    .values(row)
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(row))
    .execute();
}
