import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAdministrator } from '../testing/make-people.ts';
import { openDatabase } from '../storage/open-database.ts';

const program = fileURLToPath(new URL('recover-administrator.ts', import.meta.url));
const holder = fileURLToPath(new URL('../testing/hold-folder.ts', import.meta.url));

describe('npm run recover-administrator', { timeout: 120_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuzhuan-recover-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(...words: string[]) {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      DATA_DIR: folder,
      PUBLIC_URL: 'https://sz.example.gov.cn',
    };
    delete env['DATABASE_URL'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  it('给出一次性链接；没有这个管理员时说明，不发', async () => {
    const database = await openDatabase({ dataDir: folder });
    const { username } = await makeAdministrator(database.db, 'security');
    await database.close();
    const made = run('--username', username);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/https:\/\/sz\.example\.gov\.cn\/code#[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}\n/u);
    const refused = run('--username', 'nobody');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('没有用户名为「nobody」的账号');
  });

  it('没有写用户名、目录里没有数据库：说出怎么办，不新建什么', () => {
    expect(run().stderr).toContain('用法：npm run -s recover-administrator -- --username');
    const { status, stderr } = run('--username', 'x');
    expect(status).toBe(2);
    expect(stderr).toContain('没有数转通的数据库');
  });

  it('服务正开着内置数据库：拒绝，说先停服务', async () => {
    mkdirSync(join(folder, 'database'));
    const holding = fork(holder, [folder], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    try {
      await once(holding, 'message');
      const { status, stderr } = run('--username', 'x');
      expect(status).toBe(2);
      expect(stderr).toMatch(/正由另一个进程.*使用/u);
      expect(stderr).toContain('请停止服务');
    } finally {
      holding.kill('SIGKILL');
    }
  });
});
