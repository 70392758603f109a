import { afterEach, describe, expect, it } from 'vitest';
import { wayTo } from '../../testing/way-to-server.ts';
import { openPostgresPool } from './postgres-pool.ts';

const away = { code: 'databaseAway' };
const server = process.env['TEST_DATABASE_URL'] ?? '';

describe('PostgreSQL 服务器不在', () => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  it('连不上时说暂时连不上数据库', async () => {
    const pool = openPostgresPool('postgres://nobody@127.0.0.1:1/none');
    await expect(pool.query('select 1', [])).rejects.toMatchObject(away);
    await expect(pool.connect()).rejects.toMatchObject(away);
    await pool.end();
  });

  it.runIf(server !== '')('断了又通：断的时候拒绝，通了接着用，断在半中间的事务不留痕迹', async () => {
    const way = await wayTo(new URL(server));
    const pool = openPostgresPool(way.url, 3);
    close = async () => {
      await pool.end();
      way.cut();
    };
    const table = `away_${String(process.pid)}`;
    await pool.query(`create table ${table} (n int)`, []);
    const client = await pool.connect();
    await client.query('begin', []);
    await client.query(`insert into ${table} values (1)`, []);
    const slow = pool.query('select pg_sleep(5)', []);
    setTimeout(() => way.cut(), 100);
    await expect(slow).rejects.toMatchObject(away);
    await expect(client.query('commit', [])).rejects.toMatchObject(away);
    client.release(true);
    await expect(pool.query('select 1', [])).rejects.toMatchObject(away);
    await way.mend();
    expect((await pool.query(`select count(*) as n from ${table}`, [])).rows).toEqual([{ n: 0 }]);
    await pool.query(`drop table ${table}`, []);
  });
});
