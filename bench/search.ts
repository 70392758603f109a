import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase, type Database } from '#server/storage/open-database.ts';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { searchEverything } from '#server/usecases/search/search-everything.ts';
import type { Claim } from './claim.ts';
import { makeProvince, type MadeProvince } from './made-province.ts';
import { median } from './measure.ts';

const applications = 10_000;
const evidence = 20;
const rounds = 9;
/** Chinese, initials, syllables, a number, what is nowhere, and the worst: one letter. */
const texts = ['太原恒泰', '营业执照', 'yyzz', 'tyht', 'jiance 阀门', 'SX2023-00043', '没有这个词', 'e'];

/**
 * The search over 10,000 applications and 200,000 pieces of evidence, asked by those who see most of them, against
 * the floor in the same run: counting the rows that are in sight.
 */
export async function benchSearch(): Promise<Claim[]> {
  const claims: Claim[] = [];
  const url = await freshTestDatabase('search');
  if (url === undefined) console.log('TEST_DATABASE_URL is not set: nothing was measured on PostgreSQL.');
  else claims.push(...(await on('PostgreSQL', url, 300)));
  return [...claims, ...(await on('embedded database', undefined, 800))];
}

async function on(name: string, databaseUrl: string | undefined, atMost: number): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-search-'));
  const database = await openDatabase({ databaseUrl, dataDir });
  try {
    const made = await makeProvince(database, { applications, evidence });
    await database.pool.query('vacuum analyze');
    const floor = await spend(() => countInSight(database));
    return [
      await asked(database, made, { name, who: 'authority', atMost, floor }),
      await asked(database, made, { name, who: 'unit', atMost, floor }),
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function asked(
  { db }: Database,
  made: MadeProvince,
  {
    name,
    who,
    atMost,
    floor,
  }: {
    readonly name: string;
    readonly who: 'authority' | 'unit';
    readonly atMost: number;
    readonly floor: number;
  },
): Promise<Claim> {
  // What a search asks of the platform: its database, and who asks.
  const asking = { db, actor: made[who] } as Parameters<typeof searchEverything>[0];
  const start = performance.now();
  await searchEverything(asking, { text: 'yyzz' });
  const first = performance.now() - start;
  const each: [string, number][] = [];
  for (const text of texts) each.push([text, await spend(() => searchEverything(asking, { text }))]);
  const slowest = Math.max(...each.map(([, spent]) => spent));
  const told = each.map(([text, spent]) => `${text} ${spent.toFixed(0)}`).join(', ');
  return {
    name: `search of ${String(applications)} applications by the ${who}, ${name}: the slowest of ${String(texts.length)} texts`,
    value: slowest,
    unit: 'ms',
    limit: { atMost },
    beside:
      `medians of ${String(rounds)}: ${told}; the first after a start ${first.toFixed(0)} ms; ` +
      `floor (counting what is in sight) ${floor.toFixed(0)} ms, ${(slowest / floor).toFixed(1)}× of it; ` +
      `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`,
  };
}

/** Every application the authority sees and every piece of evidence submitted with one, counted. */
const countInSight = ({ db }: Database) =>
  sql`select count(distinct a.id), count(*) from submitted_evidence e
    join application a on a.version_id = e.version_id where a.state in ('handedUp', 'accepted')`.execute(db);

/** The middle of several times, in ms. */
async function spend(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
