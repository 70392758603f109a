import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, inFolder, inZip, smallDossier } from '../testing/make-dossier.ts';
import { sample, sampleCopy, changeAnswer } from '../testing/samples.ts';

interface Said {
  readonly answers: readonly { field: string; value: unknown; similarity: number }[];
  readonly missing: readonly string[];
  readonly unmatched: readonly { text: string; source: string }[];
}

const main = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'dossier.json'), 'utf8')) as { answers: Record<string, unknown> };
let papers = '';
const basicInfo = () => join(papers, '附件3-基本情况表.docx');
const plan = () => join(papers, '附件2-建设方案.docx');

beforeAll(async () => {
  papers = await inFolder({});
  await command('print', sample('enterprise'), '--out', papers);
});

describe('把填好的 Word 读进卷宗', () => {
  it('新建一个卷宗：附件2、附件3 一次读全，图片也在', async () => {
    const folder = join(await inFolder({}), '新卷宗');
    const said = await command(
      'import',
      basicInfo(),
      plan(),
      '--into',
      folder,
      '--type',
      'enterprise',
      '--json',
    );
    expect(said).toMatchObject({ code: 0, err: '' });
    const { answers, missing, unmatched } = JSON.parse(said.out) as Said;
    expect(Object.keys(answers[0] ?? {})).toEqual(['field', 'label', 'value', 'raw', 'similarity', 'source']);
    expect(unmatched).toEqual([]);
    expect(missing).toEqual([]);
    const before = (await main(sample('enterprise'))).answers;
    const after = (await main(folder)).answers;
    const beside = [
      'summary.mainContent',
      'applicant.legalForm',
      'applicant.isBranch',
      'applicant.region',
      'applicant.isDigitalTech',
    ];
    expect(
      Object.keys(before)
        .filter((field) => !(field in after))
        .toSorted(),
    ).toEqual(beside.toSorted());
    expect(after['finance.totalAssets.y3']).toBe(before['finance.totalAssets.y3']);
    expect(after['team.r1.titleLevel']).toBe('senior');
    expect((await readdir(join(folder, 'pictures'))).length).toBeGreaterThan(0);
    expect((await command('check', folder)).out).not.toContain('图片');
  });

  it('已有内容的卷宗：新的写入，不同的和拿不准的只列出；原来的 dossier.json 留在旁边', async () => {
    const folder = await sampleCopy('enterprise');
    await changeAnswer(folder, 'centre.name', '原来的中心');
    await changeAnswer(folder, 'applicant.uscc', '');
    const former = await readFile(join(folder, 'dossier.json'), 'utf8');
    const said = await command('import', basicInfo(), '--into', folder);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('写入 1 项');
    expect(said.out).toContain(
      '转型促进中心名称：文件里是「山西样例云枢数字化转型促进中心」，卷宗里是「原来的中心」',
    );
    expect(said.out).toContain('dossier.before-import.json');
    const { answers } = await main(folder);
    expect(answers['centre.name']).toBe('原来的中心');
    expect(answers['applicant.uscc']).toBe('91140100MA0001181B');
    expect(await readFile(join(folder, 'dossier.before-import.json'), 'utf8')).toBe(former);

    await command('import', basicInfo(), '--into', folder, '--accept-all');
    expect((await main(folder)).answers['centre.name']).toBe('山西样例云枢数字化转型促进中心');
    expect(await readdir(folder)).toContain('dossier.before-import-2.json');
  });

  it('填了一半的名单：同一个人的空格补上，别人另起一行，两个人的格不混在一行', async () => {
    const whole = (await main(sample('enterprise'))).answers;
    const team = Object.entries(whole).filter(([field]) => field.startsWith('team.'));
    const cell = (row: string, column: string) => whole[`team.${row}.${column}`];
    const rest = Object.fromEntries(Object.entries(whole).filter(([field]) => !field.startsWith('team.')));
    const dossier = JSON.parse(await readFile(join(sample('enterprise'), 'dossier.json'), 'utf8')) as object;
    // Its first row is the second of the file, its second one stands nowhere in it.
    const answers = { ...rest, 'team.r1.name': cell('r2', 'name'), 'team.r2.name': '卷宗里另有的人' };
    const folder = await inFolder({ 'dossier.json': JSON.stringify({ ...dossier, answers, rows: {} }) });
    expect(await command('import', plan(), '--into', folder)).toMatchObject({ code: 0, err: '' });
    const after = (await main(folder)).answers;
    expect(after['team.r2.name']).toBe('卷宗里另有的人');
    expect(Object.keys(after).filter((field) => field.startsWith('team.r2.'))).toEqual(['team.r2.name']);
    const people = (all: Record<string, unknown>) =>
      [...new Set(Object.keys(all).flatMap((field) => /^team\.(r\d+)\./u.exec(field)?.[1] ?? []))]
        .filter((row) => all[`team.${row}.name`] !== '卷宗里另有的人')
        .map((row) =>
          Object.fromEntries(
            Object.entries(all).flatMap(([field, value]) =>
              field.startsWith(`team.${row}.`) ? [[field.split('.')[2] ?? '', value]] : [],
            ),
          ),
        )
        .toSorted((a, b) => String(a['name']).localeCompare(String(b['name'])));
    expect(team.length).toBeGreaterThan(6);
    expect(people(after)).toEqual(people(whole));
  });

  it('没有可写的：卷宗一个字节也不动', async () => {
    const folder = await sampleCopy('enterprise');
    const before = await readFile(join(folder, 'dossier.json'));
    const said = await command('import', basicInfo(), '--into', folder);
    expect(said.out).toContain('卷宗没有改动');
    expect((await readFile(join(folder, 'dossier.json'))).equals(before)).toBe(true);
    expect(await readdir(folder)).not.toContain('dossier.before-import.json');
  });
});

describe('读不了的', () => {
  const small = () => inFolder({ 'dossier.json': JSON.stringify(smallDossier()) });

  it.each([
    ['文件不在', async () => ['/不存在.docx', '--into', await small()], '找不到「/不存在.docx」'],
    ['没有写文件', async () => ['--into', await small()], '缺少填好的 Word 文件'],
    [
      '卷宗是 zip',
      async () => [basicInfo(), '--into', await inZip({ 'dossier.json': JSON.stringify(smallDossier()) })],
      '请解压成文件夹后重试',
    ],
    ['没有卷宗也没有类型', async () => [basicInfo(), '--into', await inFolder({})], '请写明创建类型'],
    ['两处都写', async () => [basicInfo(), '--into', await small(), '--call', 'a'], '只能写一个'],
    ['一处也不写', () => Promise.resolve([basicInfo()]), '只能写一个'],
  ])('%s：说明怎么办，退出码 2', async (_, argv, sentence) => {
    const said = await command('import', ...(await argv()));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(sentence);
  });

  it('一份坏了，另一份也不采用', async () => {
    const folder = await small();
    const bad = join(await inFolder({}), '坏.docx');
    await writeFile(bad, 'PK 坏');
    const said = await command('import', basicInfo(), bad, '--into', folder);
    expect(said.code).toBe(2);
    expect(said.err).toContain('不是 .docx 文件');
    expect(await readdir(folder)).toEqual(['dossier.json']);
  });

  it('不是附件2也不是附件3', async () => {
    const folder = await small();
    const said = await command('import', join(papers, '印证材料目录.docx'), '--into', folder);
    expect(said.code).toBe(2);
    expect(said.err).toContain('认不出附件2');
  });

  it('写不进去时图片也不留下', async () => {
    const folder = await small();
    await mkdir(join(folder, 'dossier.before-import.json'));
    const said = await command('import', plan(), '--into', folder);
    expect(said.code).toBe(0);
    expect(await readdir(folder)).toContain('dossier.before-import-2.json');
  });
});
