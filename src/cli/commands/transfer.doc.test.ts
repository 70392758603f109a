import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../testing/make-dossier.ts';

describe('export 与 import', () => {
  it('缺了编号、位置、批次，各说缺什么', async () => {
    expect((await command('export')).err).toContain('缺少申报编号');
    expect((await command('export', 'x')).err).toContain('缺少输出目录或 zip 文件（--out）');
    expect((await command('import', 'samples/regional')).err).toContain(
      '导入平台写 --call，读进卷宗写 --into',
    );
    expect((await command('export', 'x', 'y', '--out', 'z')).err).toContain('多出了「y」');
  });

  it('读不出的卷宗在打开数据库之前就拒绝', async () => {
    const { code, err } = await command('import', '/没有/这里', '--call', 'x');
    expect(code).toBe(2);
    expect(err).toContain('找不到「/没有/这里」');
  });

  it('没有的申报、没有的批次：退出码 2，说明在哪里', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-platform-'));
    process.env['DATA_DIR'] = folder;
    try {
      const exported = await command('export', 'nothing', '--out', join(folder, 'out'));
      expect(exported).toMatchObject({ code: 2, out: '' });
      expect(exported.err).toContain('没有完成：找不到这一项');
      const imported = await command('import', 'samples/regional', '--call', 'nothing');
      expect(imported).toMatchObject({ code: 2, out: '' });
    } finally {
      delete process.env['DATA_DIR'];
    }
  });
});
