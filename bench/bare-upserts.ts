import pg from 'pg';

/**
 * The floor: the bare driver upserts rows of the same size over a pool of the same ten connections, `loops` at a time,
 * for `milliseconds`. Out: upserts a second.
 */
export async function bareUpserts(
  url: string,
  { loops, milliseconds, value }: { loops: number; milliseconds: number; value: (nth: number) => unknown },
): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(`create table if not exists bare (
    application_id text, leaf text, value jsonb not null, revision int not null, primary key (application_id, leaf))`);
  let count = 0;
  const start = performance.now();
  const loop = async (number: number) => {
    for (let nth = 1; performance.now() - start < milliseconds; nth += 1) {
      await pool.query(
        `insert into bare values ($1, $2, $3, 1)
         on conflict (application_id, leaf) do update set value = excluded.value, revision = bare.revision + 1`,
        [`application${String(number)}`, 'leaf', JSON.stringify(value(nth))],
      );
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: loops }, (_, number) => loop(number)));
  const spent = performance.now() - start;
  await pool.end();
  return (count * 1000) / spent;
}
