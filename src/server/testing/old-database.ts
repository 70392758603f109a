import { Readable } from 'node:stream';
import { sql } from 'kysely';
import {
  dumpTable,
  plainWriting,
  sequencesOf,
  tablesOf,
  type TableShape,
} from '../storage/backup/dump-tables.ts';
import { fillTables } from '../storage/backup/fill-tables.ts';
import { tableEntry, type Manifest } from '../storage/backup/manifest.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Db } from '../storage/tables.ts';

/** Every row of a database, as PostgreSQL writes its columns. */
export interface Snapshot {
  readonly tables: readonly (TableShape & { readonly rows: readonly (readonly (string | null)[])[] })[];
  readonly sequences: Manifest['sequences'];
}

/** Reads it whole. */
export function snapshotOf(db: Db): Promise<Snapshot> {
  return inTransaction(db, async (tx) => {
    await plainWriting(tx);
    const tables = [];
    for (const shape of await tablesOf(tx)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of dumpTable(tx, shape, () => undefined).pieces) pieces.push(piece);
      const lines = Buffer.concat(pieces).toString().split('\n').slice(0, -1);
      tables.push({ ...shape, rows: lines.map((line) => JSON.parse(line) as (string | null)[]) });
    }
    return { tables, sequences: await sequencesOf(tx) };
  });
}

/** Fills the empty tables of an older shape with what they would have held: the rows, without columns that came later. */
export function fillAsOlder(db: Db, { tables, sequences }: Snapshot): Promise<void> {
  return inTransaction(db, async (tx) => {
    const older = new Map((await tablesOf(tx)).map(({ name, columns }) => [name, columns]));
    const kept = tables.flatMap(({ name, columns, rows }) => {
      const own = older.get(name);
      if (!own) return [];
      const at = columns.flatMap((column, place) => (own.includes(column) ? [place] : []));
      return [
        {
          name,
          columns: at.map((place) => columns[place] ?? ''),
          rows: rows.map((row) => at.map((place) => row[place] ?? null)),
        },
      ];
    });
    const lines = new Map(
      kept.map(({ name, rows }) => [tableEntry(name), rows.map((row) => JSON.stringify(row))]),
    );
    const { rows: counting } = await sql<{ name: string }>`
      select sequencename::text as name from pg_sequences where schemaname = 'public'`.execute(tx);
    await fillTables(tx, {
      manifest: {
        ...{ format: 'shuzhuan-backup', version: 1, madeAt: '', migrations: [], entries: [], lost: [] },
        tables: kept.map(({ name, columns, rows }) => ({ name, columns, rows: rows.length })),
        sequences: sequences.filter(({ name }) => counting.some((one) => one.name === name)),
      },
      stream: (name) => Promise.resolve(Readable.from((lines.get(name) ?? []).map((line) => `${line}\n`))),
      close: () => undefined,
    });
  });
}

/** How many rows each table holds, and a digest of all its columns; of other shapes, of these columns alone. */
export async function digestsOf(
  db: Db,
  shapes?: readonly TableShape[],
): Promise<ReadonlyMap<string, { readonly rows: number; readonly digest: string | null }>> {
  return inTransaction(db, async (tx) => {
    await plainWriting(tx);
    const found = new Map<string, { rows: number; digest: string | null }>();
    for (const { name, columns } of shapes ?? (await tablesOf(tx))) {
      const texts = sql.join(columns.map((column) => sql`t.${sql.ref(column)}::text`));
      const { rows } = await sql<{ rows: number; digest: string | null }>`
        select count(*)::int as rows, md5(string_agg(line, '' order by line)) as digest
        from (select md5(json_build_array(${texts})::text) as line from ${sql.table(name)} t) lines`.execute(
        tx,
      );
      found.set(name, rows[0] ?? { rows: 0, digest: null });
    }
    return found;
  });
}
