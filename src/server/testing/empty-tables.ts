import type { SqlPool } from '../storage/sql-pool.ts';

/** Empties every table of the platform that holds anything, and the queue; numbers start anew, the shape stays. */
export async function emptyTables(pool: SqlPool): Promise<void> {
  const names = await ask(
    pool,
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
  );
  const filled = await ask(
    pool,
    names
      .map((name) => `select '${name}' as name where exists (select 1 from ${name})`)
      .concat(`select 'pgboss.job' where exists (select 1 from pgboss.job)`)
      .join(' union all '),
  );
  const sequences = await ask(
    pool,
    `select format('alter sequence %I restart', sequencename) as name from pg_sequences
     where schemaname = 'public' and last_value is not null`,
  );
  if (filled.length + sequences.length === 0) return;
  // Not truncated: that costs the disk new files for every table and index. The order of the tables does not matter
  // to a session that takes itself for a copy.
  const statements = [
    'begin',
    'set local session_replication_role = replica',
    ...filled.map((name) => `delete from ${name}`),
    ...sequences,
    'commit',
  ];
  await pool.query(statements.join('; '));
}

async function ask(pool: SqlPool, text: string): Promise<string[]> {
  const { rows } = await pool.query(text, []);
  return (rows as { name: string }[]).map(({ name }) => name);
}
