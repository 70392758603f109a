import { sql } from 'kysely';
import type { ZipEntry } from '#papers/package/zip-stream.ts';
import type { Db } from '../tables.ts';
import { tableEntry, type Manifest } from './manifest.ts';

export type TableShape = Pick<Manifest['tables'][number], 'name' | 'columns'>;

type TableEntry = Extract<ZipEntry, { readonly pieces: unknown }>;

const rowsAtOnce = 100;

/** Tables of the platform that are there, with their columns in order; what counts the migrations is not among them. */
export async function tablesOf(db: Db): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname not like 'kysely%'
    group by c.relname order by c.relname`.execute(db);
  return rows;
}

/** How far each sequence has counted; those that have not begun are left out. */
export async function sequencesOf(db: Db): Promise<Manifest['sequences']> {
  const { rows } = await sql<{ name: string; last: string }>`
    select sequencename::text as name, last_value::text as last from pg_sequences
    where schemaname = 'public' and last_value is not null order by sequencename`.execute(db);
  return rows;
}

/** Values are written by PostgreSQL and must be read again as the same, whatever the server is set to. */
export async function plainWriting(tx: Db): Promise<void> {
  for (const setting of ["timezone to 'UTC'", "datestyle to 'ISO, YMD'", 'extra_float_digits to 3'])
    await sql.raw(`set local ${setting}`).execute(tx);
}

/** A table as an entry: one line a row. `counted` is told of each row. In: a transaction with `plainWriting`. */
export function dumpTable(tx: Db, { name, columns }: TableShape, counted: () => void): TableEntry {
  return { name: tableEntry(name), pieces: lines(tx, name, columns, counted), packed: true };
}

async function* lines(
  tx: Db,
  name: string,
  columns: readonly string[],
  counted: () => void,
): AsyncGenerator<Uint8Array> {
  const texts = sql.join(columns.map((column) => sql`t.${sql.ref(column)}::text`));
  await sql`declare dumped no scroll cursor for select json_build_array(${texts})::text as line
    from ${sql.table(name)} t`.execute(tx);
  try {
    for (;;) {
      const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(rowsAtOnce))} from dumped`.execute(
        tx,
      );
      if (rows.length === 0) break;
      for (let n = 0; n < rows.length; n += 1) counted();
      yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
    }
  } finally {
    await sql`close dumped`.execute(tx).catch(() => undefined);
  }
}
