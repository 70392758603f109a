import { sql } from 'kysely';
import type { Db } from './tables.ts';

const patience = 2000;

/** Does the database answer within two seconds? */
export async function databaseAnswers(db: Db): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
