import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, inFolder, smallDossier } from '../testing/make-dossier.ts';
import { papersIn } from '../testing/read-papers.ts';
import { digestsIn, filesIn } from '../testing/samples.ts';

const small = (changes = {}) => inFolder({ 'dossier.json': JSON.stringify(smallDossier(changes)) });
const names = [
  '印证材料目录.docx',
  '印证材料目录.pdf',
  '附件2-建设方案.docx',
  '附件2-建设方案.pdf',
  '附件3-基本情况表.docx',
  '附件3-基本情况表.pdf',
];

describe('打印一份没有填完的卷宗', () => {
  it('六个文件都有内容，写明草稿；目录没有时一层层建好', async () => {
    const out = join(await inFolder({}), '二〇二三', '印出来的');
    expect(await command('print', await small(), '--out', out)).toEqual({ code: 0, out: '', err: '' });
    const papers = await papersIn(out);
    expect([...papers.keys()].toSorted()).toEqual(names.toSorted());
    for (const { feet } of papers.values()) for (const foot of feet) expect(foot).toContain('草稿');
    for (const name of names.slice(2))
      expect(papers.get(name)?.text.replace(/\s/gu, '')).toContain('样例小卷宗有限公司');
  });

  it('--json 列出写了哪些文件，与目录里的一致', async () => {
    const out = await inFolder({});
    const said = await command('print', await small(), '--out', out, '--json');
    const { files } = JSON.parse(said.out) as { files: string[] };
    expect(files.toSorted()).toEqual(names.map((name) => join(out, name)).toSorted());
    expect(Object.keys(await filesIn(out)).toSorted()).toEqual(names.toSorted());
  });

  it('同样的卷宗打印两次，文件一个字节也不差', async () => {
    const dossier = await small();
    const [one, two] = [await inFolder({}), await inFolder({})];
    await command('print', dossier, '--out', one);
    await command('print', dossier, '--out', two);
    expect(await digestsIn(two)).toEqual(await digestsIn(one));
  });

  it('字体中没有的字提醒一次每份，照样打印', async () => {
    const dossier = await small({ answers: { 'applicant.name': '样例\u{2ebf0}公司' } });
    const said = await command('print', dossier, '--out', await inFolder({}));
    expect(said).toMatchObject({ code: 0, out: '' });
    expect(said.err.split('\n')).toEqual(
      ['附件3-基本情况表', '附件2-建设方案'].map(
        (paper) =>
          `提醒：「${paper}」里有字体中没有的字：\u{2ebf0}，PDF 中以〓代替。请换用规范汉字；Word 文件不受影响。`,
      ),
    );
  });
});

/** 写不进去的地方；管理员不受权限限制，所以用文件挡路和系统不让写的目录。 */
const unwritable: readonly (readonly [string, () => Promise<string>, string])[] = [
  [
    '目录的位置上是一个文件',
    async () => join(await inFolder({ 纸件: '' }), '纸件'),
    '无法写入「…」：同名的文件已经存在，不是文件夹。请改正后重试，或换一个位置。没有留下不完整的文件。',
  ],
  [
    '路径中间是一个文件',
    async () => join(await inFolder({ 纸件: '' }), '纸件', '这里'),
    '无法写入「…」：路径中间有一段是文件，不是文件夹。请改正后重试，或换一个位置。没有留下不完整的文件。',
  ],
  [
    '要新建的目录名太长',
    async () => join(await inFolder({}), '新的', 'x'.repeat(300)),
    '无法写入「…」：名称太长。请改正后重试，或换一个位置。没有留下不完整的文件。',
  ],
];

describe('写不进去', () => {
  it.each(unwritable)('%s：说明原因，什么也不留下', async (_, make, sentence) => {
    const out = await make();
    const above = out.slice(0, out.indexOf('/', out.indexOf('shuzhuan-test-')));
    const before = await digestsIn(above);
    const said = await command('print', await small(), '--out', out);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err.replace(/「[^」]*」/u, '「…」')).toBe(sentence);
    expect(said.err).toContain(out.slice(0, 60));
    expect(await digestsIn(above)).toEqual(before);
  });

  it.runIf(process.platform === 'linux')('系统不让新建文件的地方：立刻说明，不会一直等', async () => {
    const said = await command('print', await small(), '--out', '/proc/这里/那里');
    expect(said).toEqual({
      code: 2,
      out: '',
      err: '无法写入「/proc/这里」：系统不允许在那里新建文件。请换一个位置。没有留下不完整的文件。',
    });
    const table = await command('summary', await small(), '--out', '/proc/表.xlsx');
    expect(table).toEqual({
      code: 2,
      out: '',
      err: '无法写入「/proc/表.xlsx」：系统不允许在那里新建文件。请换一个位置。没有留下不完整的文件。',
    });
  });

  it('要写的文件那里是一个文件夹：其余的旧文件也不动', async () => {
    const out = await inFolder({ '附件3-基本情况表.docx': '旧的' });
    await mkdir(join(out, '附件2-建设方案.pdf'));
    const said = await command('print', await small(), '--out', out);
    expect(said.code).toBe(2);
    expect(said.err).toBe(
      `无法写入「${join(out, '附件2-建设方案.pdf')}」：那里已有同名的文件夹。请改名或移走它后重试。没有留下不完整的文件。`,
    );
    expect(Object.keys(await filesIn(out))).toEqual(['附件3-基本情况表.docx']);
    expect(await readFile(join(out, '附件3-基本情况表.docx'), 'utf8')).toBe('旧的');
  });

  it('目录里别人的文件，名称像临时文件也不删', async () => {
    const out = await inFolder({});
    await writeFile(join(out, '.shuzhuan-笔记'), '我的');
    await mkdir(join(out, '.shuzhuan-我的文件夹'));
    await writeFile(join(out, '.shuzhuan-我的文件夹', '一'), '我的');
    expect(await command('print', await small(), '--out', out)).toMatchObject({ code: 0 });
    expect(
      Object.keys(await filesIn(out))
        .filter((name) => name.startsWith('.'))
        .toSorted(),
    ).toEqual(['.shuzhuan-我的文件夹/一', '.shuzhuan-笔记']);
  });
});
