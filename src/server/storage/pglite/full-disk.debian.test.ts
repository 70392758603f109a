import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskStore } from '../../files/disk-store.ts';
import { openPglite } from './open-pglite.ts';

const full = { code: 'storageFull' };

/** Mounts a small disk in memory; false where this machine does not let us. */
function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('真的写满一块小磁盘', () => {
  let folder: string;
  let own: boolean;
  beforeEach((context) => {
    folder = mkdtempSync(join(tmpdir(), 's1-full-'));
    own = mounted(folder);
    context.skip(!own, '这台机器不许挂载小磁盘（需要 root），没有核对写满磁盘的情形');
  });
  afterEach(() => {
    if (own) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  const fillFromOutside = () => {
    const path = join(folder, 'other');
    writeFileSync(path, '');
    try {
      for (;;) appendFileSync(path, Buffer.alloc(65_536));
    } catch {
      return () => rmSync(path);
    }
  };

  it('数据库：说空间已满，仍读得出；腾出空间后照常写，答复过的一条不少', async () => {
    const opened = await openPglite(folder);
    const { pool } = opened;
    let acknowledged = 0;
    const write = async () => {
      await pool.query('insert into t values ($1)', [randomBytes(20_000).toString('hex')]);
      acknowledged += 1;
    };
    const writeUntilRefused = async () => {
      for (;;) await write();
    };
    const count = async () => (await pool.query('select count(*) as n from t', [])).rows as unknown;
    await pool.query('create table t (x text)', []);
    await expect(writeUntilRefused()).rejects.toMatchObject(full);
    expect(acknowledged).toBeGreaterThan(100);
    expect(await count()).toEqual([{ n: acknowledged }]);

    const client = await pool.connect();
    execFileSync('mount', ['-o', 'remount,size=300m', folder]);
    await client.query('begin', []);
    await client.query('insert into t values ($1)', ['begun before it was full']);
    const makeRoom = fillFromOutside();
    await client.query('commit', []);
    acknowledged += 1;
    client.release();
    await expect(write()).rejects.toMatchObject(full);
    expect(await count()).toEqual([{ n: acknowledged }]);

    makeRoom();
    await write();
    await opened.close();
    const again = await openPglite(folder);
    expect((await again.pool.query('select count(*) as n from t', [])).rows).toEqual([{ n: acknowledged }]);
    await again.close();
  });

  it('印证材料：说空间已满，传来的文件还在；腾出空间后收得下', async () => {
    const store = openDiskStore(join(folder, 'files'));
    const upload = join(mkdtempSync(join(tmpdir(), 's1-upload-')), 'upload');
    writeFileSync(upload, randomBytes(1_000_000));
    const makeRoom = fillFromOutside();
    await expect(store.take(upload)).rejects.toMatchObject(full);
    await expect(store.put(randomBytes(1_000_000))).rejects.toMatchObject(full);
    makeRoom();
    const { hash, bytes } = await store.take(upload);
    expect(bytes).toBe(1_000_000);
    expect(await store.read(hash)).toHaveLength(1_000_000);
  });
});
