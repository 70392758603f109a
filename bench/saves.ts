import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { type ServerProcess, startServerProcess } from '../e2e/server/testing/server-process.ts';
import { bareUpserts } from './bare-upserts.ts';
import type { Claim } from './claim.ts';
import { median } from './measure.ts';
import { processorSeconds } from './processor-time.ts';
import { savingClerk, type SavingClerk } from './saving-clerk.ts';
import { line, section } from './section.ts';

const loops = 32;
const rounds = 5;
const roundMilliseconds = 3_000;
const officeMilliseconds = 20_000;
const pauseMilliseconds = 2_000;

/**
 * Saves through HTTP and the whole stack – session, permission, check, answer, history, event – against the bare
 * driver in the same run, and offices of clerks who save every two seconds. PostgreSQL is the server that
 * TEST_DATABASE_URL names; without it only the embedded database is measured, and the table says so.
 */
export async function benchSaves(): Promise<Claim[]> {
  const claims: Claim[] = [];
  const url = await freshTestDatabase('saves');
  if (url === undefined) {
    console.log('TEST_DATABASE_URL is not set: nothing was measured on PostgreSQL.');
  } else {
    claims.push(await ratio(url, 'a field of a line', 'applicant.name', line));
    claims.push(await ratio(url, 'a section of 18 KB', 'plan.background.status', section));
    claims.push(await office(url, 300));
  }
  claims.push(await office(undefined, 30));
  return claims;
}

async function ratio(
  url: string,
  name: string,
  leaf: string,
  value: (nth: number) => unknown,
): Promise<Claim> {
  return withServer(
    url,
    loops,
    async (server, clerks) => {
      const ratios: number[] = [];
      const rates: number[] = [];
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const floor = await bareUpserts(url, { loops, milliseconds: roundMilliseconds, value });
        const rate = await savesASecond(clerks, times);
        // The first round warms both up.
        if (round === 0) times.length = 0;
        else {
          ratios.push(rate / floor);
          rates.push(rate);
        }
      }
      return {
        name: `saves through HTTP against bare upserts: ${name}`,
        value: median(ratios),
        unit: '×',
        limit: { atLeast: 0.5 },
        beside:
          `PostgreSQL, ${String(loops)} at a time, ${String(rounds)} pairs from ${Math.min(...ratios).toFixed(2)} to ` +
          `${Math.max(...ratios).toFixed(2)}; ${median(rates).toFixed(0)} saves/s, p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)} ms`,
      };
    },
    (number) => ({ leaf, value, writer: `writer${String(number)}` }),
  );
}

async function savesASecond(clerks: readonly SavingClerk[], times: number[]): Promise<number> {
  const start = performance.now();
  let count = 0;
  const loop = async (clerk: SavingClerk) => {
    while (performance.now() - start < roundMilliseconds) {
      times.push(await clerk.save());
      count += 1;
    }
  };
  await Promise.all(clerks.map(loop));
  return (count * 1000) / (performance.now() - start);
}

async function office(url: string | undefined, count: number): Promise<Claim> {
  const kind = (number: number) => ({
    leaf: 'applicant.name',
    value: line,
    writer: `office${String(number)}`,
  });
  return withServer(
    url,
    count,
    async (server, clerks) => {
      const times: number[] = [];
      const before = { load: process.cpuUsage(), server: processorSeconds(server.pid) };
      const start = performance.now();
      const sit = async (clerk: SavingClerk, number: number) => {
        await sleep((pauseMilliseconds * number) / count);
        while (performance.now() - start < officeMilliseconds) {
          const spent = await clerk.save();
          times.push(spent);
          await sleep(Math.max(pauseMilliseconds - spent, 0));
        }
      };
      await Promise.all(clerks.map(sit));
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(before.load);
      const load = (user + system) / 1e6 / seconds;
      const used = (processorSeconds(server.pid) - before.server) / seconds;
      return {
        name: `${String(count)} clerks saving every 2 s, ${url === undefined ? 'embedded database' : 'PostgreSQL'}: p99`,
        value: Number(at(times, 0.99)),
        unit: 'ms',
        limit: { atMost: 300 },
        beside:
          `${String(times.length)} saves, no error, p50 ${at(times, 0.5)} ms, longest ${at(times, 1)} ms; ` +
          `of a processor the server used ${used.toFixed(2)}, the load generator ${load.toFixed(2)}`,
      };
    },
    kind,
  );
}

async function withServer(
  url: string | undefined,
  count: number,
  work: (server: ServerProcess, clerks: readonly SavingClerk[]) => Promise<Claim>,
  kind: (number: number) => Parameters<typeof savingClerk>[2],
): Promise<Claim> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-saves-'));
  const server = await startServerProcess(dataDir, count, url);
  try {
    const clerks = await Promise.all(
      server.clerks.map((seated, number) => savingClerk(server.port, seated, kind(number))),
    );
    const claim = await work(server, clerks);
    for (const clerk of clerks) clerk.close();
    return claim;
  } finally {
    await server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The time that so many of all were no longer than, in ms. */
function at(times: readonly number[], part: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN).toFixed(0);
}
