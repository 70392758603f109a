import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeInstallLock } from '../bin/install-lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('两个命令同时安装时，后来的等先来的做完', async () => {
  const path = join(folder, 'new', 'install.lock');
  const order: string[] = [];
  const release = await takeInstallLock(path, () => order.push('不该等'));
  const second = takeInstallLock(path, () => order.push('后来的在等')).then((giveBack) => {
    order.push('后来的拿到');
    giveBack();
  });
  order.push('先来的做完');
  release();
  await second;
  expect(order).toEqual(['后来的在等', '先来的做完', '后来的拿到']);
  expect(existsSync(path)).toBe(false);
});

test('被强行中止的安装留下的锁，不需要人来删', async () => {
  const path = join(folder, 'install.lock');
  writeFileSync(path, 'killed');
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(path, minuteAgo, minuteAgo);
  const release = await takeInstallLock(path, () => undefined);
  expect(existsSync(path)).toBe(true);
  release();
  expect(existsSync(path)).toBe(false);
});
