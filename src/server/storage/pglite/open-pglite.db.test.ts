import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { fileOperations } from './file-operations.ts';
import { thisProcess } from './holder.ts';
import { openPglite } from './open-pglite.ts';

describe('自带的数据库', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 's1-pglite-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('每次提交之前都让磁盘写实，重新打开一条不少', async () => {
    const first = await openPglite(folder);
    await first.pool.query('create table t (n int)', []);
    const before = first.fsyncs();
    for (let n = 0; n < 20; n += 1) await first.pool.query('insert into t values ($1)', [n]);
    expect(first.fsyncs() - before).toBeGreaterThanOrEqual(20);
    await first.close();
    const again = await openPglite(folder);
    expect((await again.pool.query('select count(*) as n from t', [])).rows).toEqual([{ n: 20 }]);
    expect((await again.pool.query(`select current_setting('fsync') as f`, [])).rows).toEqual([{ f: 'on' }]);
    await again.close();
  });

  it('装不上写实磁盘的钩子就不启动', () => {
    expect(() => fileOperations({})).toThrow('file operations');
    const without = { Module: { FS: { root: { mount: { mounts: [] } } } } };
    expect(() => fileOperations(without)).toThrow('file operations');
  });

  it('同一个文件夹只能打开一次，后来的得到一句说得清的话；关了以后可以再开', async () => {
    const first = await openPglite(folder);
    await expect(openPglite(folder)).rejects.toThrow(
      `数据目录 ${folder} 正由另一个进程（${String(process.pid)}）使用`,
    );
    await first.close();
    await (await openPglite(folder)).close();
  });

  it('一个事务占着连接时，后来的按先后等候，出错的退回后不影响后面的', async () => {
    const opened = await openPglite(folder);
    const { pool } = opened;
    await pool.query('create table t (n int)', []);
    const one = await pool.connect();
    await one.query('begin', []);
    await one.query('insert into t values (1)', []);
    const second = pool.query('select count(*) as n from t', []);
    await expect(one.query('select broken', [])).rejects.toThrow('broken');
    await one.query('rollback', []);
    one.release();
    expect((await second).rows).toEqual([{ n: 0 }]);
    await expect(pool.query('begin; insert into t values (2); select broken; commit')).rejects.toThrow(
      'broken',
    );
    expect((await pool.query('select count(*) as n from t', [])).rows).toEqual([{ n: 0 }]);
    await opened.close();
  });
});

describe('文件夹的锁', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 's1-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = () => join(folder, 'database.lock');
  const left = (holder: object) => writeFileSync(path(), JSON.stringify({ hold: 'other', ...holder }));

  it('进程号被别的进程用上了，也看得出原来的那个已经不在', async () => {
    left({ ...thisProcess(), began: '1' });
    const release = await lockFolder(folder);
    expect((JSON.parse(readFileSync(path(), 'utf8')) as { hold: string }).hold).not.toBe('other');
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('许多进程同时来接一把遗留的锁，只有一个接到', async () => {
    left({ ...thisProcess(), pid: 2 ** 22 + 1 });
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const won = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    won[0]!.value();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('占着的进程被强行结束之后，不用人动手就能打开', async () => {
    const child = fork(fileURLToPath(new URL('../../testing/hold-folder.ts', import.meta.url)), [folder]);
    await once(child, 'message');
    await expect(lockFolder(folder)).rejects.toThrow(`（${String(child.pid)}）`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    (await lockFolder(folder))();
  });

  it('别的容器留下的锁，一直没有动静才算遗留', async () => {
    left({ ...thisProcess(), machine: 'another' });
    const waiting = lockFolder(folder);
    setTimeout(() => writeFileSync(path(), readFileSync(path())), 300);
    await expect(waiting).rejects.toThrow('正由另一个进程');
  });
});
