import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markDemoFolder } from './demo-marker.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

describe('npm run serve', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuzhuan-serve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (environment: Record<string, string>) => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [main], {
      env: { PATH, DATA_DIR: folder, PORT: '0', ...environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (said += String(piece)));
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const until = async (text: string | RegExp) => {
      while (!said.match(text))
        await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(said)))]);
      return said.match(text) as RegExpMatchArray;
    };
    return { child, ended, until, said: () => said };
  };

  it('配置有错就列出全部，不启动', async () => {
    const { ended, said } = start({ PORT: 'x', MAX_UPLOAD_MB: '-', DATABASE_URL: 'y' });
    expect(await ended).toBe(2);
    expect(said()).toMatch(/^配置有误.*\n {2}· PORT.*\n {2}· DATABASE_URL.*\n {2}· MAX_UPLOAD_MB.*\n$/u);
  });

  it('演示数据的文件夹不用', async () => {
    await markDemoFolder(folder);
    const { ended, said } = start({});
    expect(await ended).toBe(2);
    expect(said()).toContain('演示数据');
  });

  it('放不了数据的文件夹不用', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { ended, said } = start({ DATA_DIR: join(file, 'below') });
    expect(await ended).toBe(2);
    expect(said()).toContain('建不了或写不进');
  });

  it('没有管理员就给一次性代码，没有任何默认密码；收到停止信号就按次序停下', async () => {
    const first = start({});
    const [, code = ''] = await first.until(/([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/u);
    const [, port = ''] = await first.until(/http:\/\/localhost:(\d+)/u);
    const address = `http://localhost:${port}/api`;
    const read = await fetch(`${address}/codes/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    expect(await read.json()).toMatchObject({ purpose: 'invitation' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 60_000);

  it('端口被占用时说出换哪一项', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, said } = start({ PORT: String(port) });
    expect(await ended).toBe(2);
    expect(said()).toContain(`端口 ${String(port)} 已被占用`);
    other.close();
  }, 60_000);
});
