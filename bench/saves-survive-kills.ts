import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshTestDatabase } from '#server/testing/test-database.ts';
import { killRounds } from '../e2e/server/testing/kill-rounds.ts';
import { seededRandom } from './seeded-random.ts';

const kills = 20;

/**
 * Ends the server with SIGKILL 20 times under load and reads every acknowledged save back, on the embedded database and,
 * where TEST_DATABASE_URL names one, on PostgreSQL. The quick size of this is a test. Out: what was found. Throws when
 * a save is lost.
 */
export async function savesSurviveKills(seed: number): Promise<string> {
  const embedded = await on(undefined, seed);
  const url = await freshTestDatabase('kills');
  const server = url === undefined ? '没有设 TEST_DATABASE_URL，PostgreSQL 未验证' : await on(url, seed);
  return `自带的数据库：${embedded}；PostgreSQL：${server}。`;
}

async function on(databaseUrl: string | undefined, seed: number): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-kills-'));
  try {
    const random = seededRandom(seed);
    const { acknowledged, underWay } = await killRounds({ dataDir, databaseUrl, kills, random });
    return (
      `强行结束 ${String(kills)} 次，答复过的 ${String(acknowledged)} 次保存一次不少` +
      `（结束时另有 ${String(underWay)} 次正在途中）`
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
