import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskStore } from './disk-store.ts';

describe('存放的文件', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 's1-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

  it('以内容的 SHA-256 为名，取回时一字不差', async () => {
    const store = openDiskStore(folder);
    expect(await store.put(Buffer.from('hello'))).toEqual({ hash: hello, bytes: 5 });
    expect(store.path(hello)).toBe(join(folder, '2c', hello.slice(2)));
    expect(Buffer.from(await store.read(hello)).toString()).toBe('hello');
  });

  it('同样的内容只存一份，传来的那一份不再留着', async () => {
    const store = openDiskStore(folder);
    await store.put(Buffer.from('hello'));
    const upload = join(folder, 'upload');
    writeFileSync(upload, 'hello');
    expect(await store.take(upload)).toEqual({ hash: hello, bytes: 5 });
    expect(existsSync(upload)).toBe(false);
    expect(readdirSync(join(folder, '2c'))).toHaveLength(1);
    expect(readdirSync(join(folder, '.new'))).toEqual([]);
  });

  it('接收一个传完的文件，不经内存', async () => {
    const store = openDiskStore(folder);
    const upload = join(folder, 'upload');
    writeFileSync(upload, 'hello');
    const { hash } = await store.take(upload);
    expect(readFileSync(store.path(hash), 'utf8')).toBe('hello');
    expect(await store.has(hash)).toBe(true);
  });

  it('没有的文件说没有，不是摘要的名字不当作路径', async () => {
    const store = openDiskStore(folder);
    expect(await store.has(hello)).toBe(false);
    expect(() => store.path(hello)).toThrow('missing');
    expect(() => store.path('../../etc/passwd')).toThrow('not the hash');
  });
});
