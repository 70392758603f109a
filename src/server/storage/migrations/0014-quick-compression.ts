import { sql, type Kysely } from 'kysely';

/**
 * A section of prose is compressed twice with every save, in its answer and in its history: by lz4, where the server
 * can, that costs a quarter of what the usual way does. What is there already stays readable as it is. The embedded
 * database knows the usual way alone and keeps it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql`
    select 1 from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)`.execute(db);
  if (rows.length === 0) return;
  for (const table of ['answer', 'answer_history'])
    await sql`alter table ${sql.table(table)} alter column value set compression lz4`.execute(db);
}
