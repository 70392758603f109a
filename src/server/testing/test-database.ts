import { threadId } from 'node:worker_threads';
import pg from 'pg';

const prefix = 'shuzhuan_test_';

/**
 * A fresh database of this worker – another one by another `use` – on the server that TEST_DATABASE_URL names; undefined where it names none. What
 * test runs that are over have left there is dropped.
 */
export async function freshTestDatabase(use = 'platform'): Promise<string | undefined> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '') return undefined;
  const name = `${prefix}${String(process.pid)}_${String(threadId)}_${use}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like $1`,
      [`${prefix}%`],
    );
    for (const { name: left } of rows) {
      const pid = Number(left.slice(prefix.length).split('_')[0]);
      if (left === name || !runs(pid)) await client.query(`drop database if exists ${left} with (force)`);
    }
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
