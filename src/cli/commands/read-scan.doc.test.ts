import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, inFolder } from '../testing/make-dossier.ts';
import { sample } from '../testing/samples.ts';

describe('读扫描件的命令', () => {
  const dossier = sample('enterprise');
  let out: string;
  let paper: string;
  beforeAll(async () => {
    out = await inFolder({ 'blank.txt': '不是扫描件' });
    await command('print', dossier, '--out', out);
    paper = join(out, '附件3-基本情况表.pdf');
  });

  it('每页说出校验码和页码；与卷宗一致', async () => {
    const { code, out: said } = await command('read-scan', paper, '--json');
    const { files } = JSON.parse(said) as { files: { pages: Record<string, unknown>[] }[] };
    expect(code).toBe(0);
    expect(files[0]?.pages.map(({ paperPage, of }) => [paperPage, of])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((page) => [page, 7]),
    );
    const judged = await command('read-scan', paper, '--dossier', dossier);
    expect(judged).toMatchObject({ code: 0, err: '' });
    expect(judged.out).toContain('一致（附件3-基本情况表）');
  });

  it('别的卷宗的纸件不一致；打不开的说打不开；没有的文件退出码 2', async () => {
    const other = await command('read-scan', paper, '--dossier', sample('regional'));
    expect(other.code).toBe(1);
    expect(other.out).toContain('不属于卷宗现在这一版');
    const broken = await command('read-scan', join(out, 'blank.txt'));
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.out).toContain('打不开');
    expect(await command('read-scan', join(out, 'nothing.pdf'))).toMatchObject({ code: 2 });
    expect(await command('read-scan')).toMatchObject({ code: 2 });
  });
});
