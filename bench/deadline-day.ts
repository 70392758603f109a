import { Agent } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { askAs } from '../e2e/server/testing/clerk.ts';
import type { SeatedClerk } from '../e2e/server/testing/load-server.ts';
import { type ServerProcess, startServerProcess } from '../e2e/server/testing/server-process.ts';
import { seededRandom } from './seeded-random.ts';
import { savingClerk } from './saving-clerk.ts';
import { line } from './section.ts';
import { uploadWithoutEnd } from './upload-without-end.ts';

const submitters = 40;
const lateComers = 3;
const savers = 300;
const uploaders = 10;
const lastMinute = 60_000;
const receiptWithin = 1_000;
const papersWithin = 15 * 60_000;

/**
 * The last minute before a deadline on PostgreSQL: 300 clerks save every two seconds, ten uploads run without end, 40
 * applications are submitted. Holds when every one has its receipt within a second at p99, nobody is let in too late,
 * no save and no upload fails, and afterwards each is there once with all its papers. Out: what was measured. Throws
 * what does not hold.
 */
export async function deadlineDay(seed: number): Promise<string> {
  const url = await freshTestDatabase('deadline');
  if (url === undefined) throw new Error('没有设 TEST_DATABASE_URL：这项验证要在 PostgreSQL 上运行');
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-deadline-'));
  const complete = submitters + lateComers;
  const server = await startServerProcess(dataDir, complete + savers + uploaders, url, complete);
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    return await evening(server, database, seed);
  } finally {
    await database.end();
    await server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function evening(server: ServerProcess, database: pg.Client, seed: number): Promise<string> {
  const random = seededRandom(seed);
  const agent = new Agent({ keepAlive: true });
  const people = [...server.clerks];
  const inTime = people.splice(0, submitters);
  const tooLate = people.splice(0, lateComers);
  const saving = people.splice(0, savers);
  const closesAt = Date.now() + lastMinute + 2_000;
  await database.query('update call set closes_at = $1', [new Date(closesAt)]);

  const over = { now: false };
  const saved = Promise.all(saving.map((clerk, n) => saveUntil(server, clerk, n, over)));
  const uploaded = Promise.all(people.map((clerk) => uploadWithoutEnd(server.port, clerk, () => over.now)));
  const receipts = await Promise.all(
    inTime.map(async (clerk, n) => {
      // Half of them come in the last ten seconds.
      const before = n % 2 === 0 ? 500 + random() * 9_500 : 500 + random() * (lastMinute - 500);
      await sleep(closesAt - before - Date.now());
      return submit(server, clerk, agent);
    }),
  );
  await sleep(closesAt + 500 - Date.now());
  const refused = await Promise.all(tooLate.map((clerk) => submit(server, clerk, agent)));
  over.now = true;
  const saves = (await saved).flat().sort((one, other) => one - other);
  const bytes = (await uploaded).reduce((sum, one) => sum + one, 0);

  const failed = receipts.filter(({ status }) => status !== 200);
  if (failed.length > 0)
    throw new Error(`按时提交的有 ${String(failed.length)} 份没有回执：${JSON.stringify(failed[0])}`);
  const letIn = refused.filter(({ status }) => status === 200).length;
  if (letIn > 0) throw new Error(`过了截止时间还收下了 ${String(letIn)} 份`);
  const times = receipts.map(({ spent }) => spent).sort((one, other) => one - other);
  const p99 = times[Math.ceil(times.length * 0.99) - 1] ?? Infinity;
  if (p99 > receiptWithin) throw new Error(`回执 p99 ${p99.toFixed(0)} 毫秒，超过 1 秒`);

  const papers = await waitForPapers(database);
  await countAgain(database, inTime);
  return (
    `${String(submitters)} 份按时提交都有回执，p50 ${at(times, 0.5)}、p99 ${p99.toFixed(0)} 毫秒；迟到的 ${String(lateComers)} 份被拒绝；` +
    `同时 ${String(savers)} 人保存 ${String(saves.length)} 次无一失败，p99 ${at(saves, 0.99)} 毫秒；上传 ${(bytes / 1e6).toFixed(0)} MB；` +
    `截止后 ${(papers / 1000).toFixed(0)} 秒纸面全部印好，一份不缺、一份不重`
  );
}

async function submit(server: ServerProcess, clerk: SeatedClerk, agent: Agent) {
  const start = performance.now();
  const path = `/api/applications/${clerk.applicationId}/submit`;
  const { status, body } = await askAs(server.port, clerk, agent)('POST', path, { promise: true });
  return { status, body, spent: performance.now() - start };
}

async function saveUntil(server: ServerProcess, seated: SeatedClerk, n: number, over: { now: boolean }) {
  const writer = `evening${String(n)}`;
  const clerk = await savingClerk(server.port, seated, { leaf: 'applicant.name', value: line, writer });
  const times: number[] = [];
  await sleep((2_000 * n) / savers);
  while (!over.now) {
    const spent = await clerk.save();
    times.push(spent);
    await sleep(Math.max(2_000 - spent, 0));
  }
  clerk.close();
  return times;
}

/** Out: milliseconds until the job had rendered every paper. */
async function waitForPapers(database: pg.Client): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < papersWithin) {
    const { rows } = await database.query<{ left: string }>(
      'select count(*) as left from version where not papers_ready',
    );
    if (rows[0]?.left === '0') return performance.now() - start;
    await sleep(500);
  }
  throw new Error('截止一刻钟之后，纸面还没有全部印好');
}

async function countAgain(database: pg.Client, inTime: readonly SeatedClerk[]): Promise<void> {
  const { rows } = await database.query<{ id: string; number: string; versions: string; events: string }>(
    `select id, number, (select count(*) from version v where v.application_id = a.id) as versions,
      (select count(*) from event e where e.target = a.id and e.kind = 'application.submitted') as events
     from application a where state = 'submitted'`,
  );
  const numbers = new Set(rows.map(({ number }) => number));
  const once = rows.every(({ versions, events }) => versions === '1' && events === '1');
  const same =
    rows
      .map(({ id }) => id)
      .sort()
      .join() ===
    inTime
      .map(({ applicationId }) => applicationId)
      .sort()
      .join();
  if (!once || !same || numbers.size !== rows.length)
    throw new Error(`提交的份数、编号或版本对不上：${JSON.stringify(rows.slice(0, 3))}`);
}

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? NaN).toFixed(0);
