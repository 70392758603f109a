import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { plainWriting, tablesOf } from './dump-tables.ts';
import { tableEntry } from './manifest.ts';
import type { Backup } from './read-backup.ts';
import { BackupRefused } from './backup-refused.ts';
import { backupWords } from './backup-words.zh.ts';

/** So much text goes to the database in one statement. */
const atOnce = 1024 ** 2;

/**
 * Fills the empty tables of a transaction with a backup's rows, exactly as they were, and sets the sequences. References
 * between tables are let go of and tied again at the end, so that the order does not matter and all of them are checked.
 * Throws `BackupRefused` where tables or rows are not those of the manifest.
 */
export async function fillTables(tx: Db, backup: Backup): Promise<void> {
  const { tables, sequences } = backup.manifest;
  await plainWriting(tx);
  const known = new Map((await tablesOf(tx)).map(({ name, columns }) => [name, columns]));
  for (const { name, columns } of tables)
    if (columns.some((column) => known.get(name)?.includes(column) !== true))
      throw new BackupRefused(backupWords.otherTables(name));
  const tieAgain = await untie(tx);
  for (const { name, columns, rows } of tables) {
    const filled = await fillTable(tx, name, columns, backup);
    if (filled !== rows) throw new BackupRefused(backupWords.otherTables(name));
  }
  for (const { name, last } of sequences)
    await sql`select setval(${`public."${name}"`}::text::regclass, ${last}::text::bigint, true)`.execute(tx);
  for (const statement of tieAgain) await sql.raw(statement).execute(tx);
}

/** Drops the references between tables. Out: the statements that bring them back. */
async function untie(tx: Db): Promise<string[]> {
  const { rows } = await sql<{ drop: string; add: string }>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`.execute(
    tx,
  );
  for (const { drop } of rows) await sql.raw(drop).execute(tx);
  return rows.map(({ add }) => add);
}

async function fillTable(tx: Db, name: string, columns: readonly string[], backup: Backup): Promise<number> {
  const types = await typesOf(tx, name);
  const values = sql.join(
    columns.map((column, n) => sql.raw(`(r->>${String(n)})::${types.get(column) ?? 'text'}`)),
  );
  const names = sql.join(columns.map((column) => sql.ref(column)));
  let rows = 0;
  const insert = async (lines: readonly string[]) => {
    await sql`insert into ${sql.table(name)} (${names}) overriding system value
      select ${values} from json_array_elements(${`[${lines.join(',')}]`}::text::json) r`.execute(tx);
    rows += lines.length;
  };
  let waiting: string[] = [];
  let length = 0;
  const lines = createInterface({ input: await backup.stream(tableEntry(name)), crlfDelay: Infinity });
  for await (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < atOnce) continue;
    await insert(waiting);
    [waiting, length] = [[], 0];
  }
  if (waiting.length > 0) await insert(waiting);
  return rows;
}

async function typesOf(tx: Db, name: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ column: string; type: string }>`
    select attname::text as column, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${`public."${name}"`}::text::regclass and attnum > 0 and not attisdropped`.execute(tx);
  return new Map(rows.map(({ column, type }) => [column, type]));
}
