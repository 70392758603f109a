import type { SqlPool } from '../sql-pool.ts';

/** Log written since the last checkpoint, at which the next one is due. */
const checkpointBytes = 16 * 1024 * 1024;
const minute = 60_000;
const minutesBetweenVacuums = 30;

/**
 * Does what a server's background processes do and PGlite has none for: checkpoints, so that the log does not grow
 * and a start stays short, and vacuum. Table by table, so that requests get in between. Out: stops it.
 */
export function keepHouse(pool: SqlPool): () => void {
  let checkedAt = 0;
  let minutes = 0;
  let working = false;

  const round = async () => {
    minutes += 1;
    const written = await logPosition(pool);
    if (written - checkedAt > checkpointBytes) {
      await pool.query('checkpoint');
      checkedAt = written;
    }
    if (minutes % minutesBetweenVacuums === 0) await vacuum(pool);
  };
  const timer = setInterval(() => {
    if (working) return;
    working = true;
    // A round that fails is tried again a minute later; requests meet the same fault and tell it.
    void round()
      .catch(() => undefined)
      .finally(() => (working = false));
  }, minute);
  timer.unref();
  return () => clearInterval(timer);
}

async function logPosition(pool: SqlPool): Promise<number> {
  const { rows } = await pool.query(`select pg_current_wal_lsn() - '0/0'::pg_lsn as position`, []);
  return Number((rows as { position: string }[])[0]?.position ?? 0);
}

async function vacuum(pool: SqlPool): Promise<void> {
  const { rows } = await pool.query(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables order by relname`,
    [],
  );
  for (const { name } of rows as { name: string }[]) await pool.query(`vacuum (analyze) ${name}`);
}
