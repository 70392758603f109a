import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#programme/answers/dossier.ts';
import { command, inFolder } from '../testing/make-dossier.ts';
import { papersIn, type ReadPaper } from '../testing/read-papers.ts';
import { changeAnswer, digestsIn, sample, sampleCopy, zipOf } from '../testing/samples.ts';

const code = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/gu;
const names = ['附件2-建设方案', '附件3-基本情况表', '印证材料目录'];
/** 只印在附件3 上的一栏。 */
const onBasicInfo = 'applicant.legalRep';

async function printed(dossier: string): Promise<Map<string, ReadPaper>> {
  const out = await inFolder({});
  expect(await command('print', dossier, '--out', out)).toEqual({ code: 0, out: '', err: '' });
  return papersIn(out);
}

/** What the feet say, the same on every page; by paper and kind of file. */
function marks(papers: ReadonlyMap<string, ReadPaper>): Record<string, string[]> {
  const marksOf = ({ feet }: ReadPaper) => [
    ...new Set(feet.map((foot) => [...(foot.match(code) ?? []), ...(foot.match(/草稿/gu) ?? [])].join(' '))),
  ];
  return Object.fromEntries([...papers].map(([name, paper]) => [name, marksOf(paper)]));
}

const everywhere = (mark: (name: string) => string) =>
  Object.fromEntries(
    names.flatMap((name) => ['docx', 'pdf'].map((extension) => [`${name}.${extension}`, [mark(name)]])),
  );

async function versionsOf(folder: string): Promise<NonNullable<Dossier['versions']>> {
  const dossier = JSON.parse(await readFile(join(folder, 'dossier.json'), 'utf8')) as Dossier;
  return dossier.versions ?? [];
}

describe('一份卷宗从草稿到定稿', () => {
  let folder: string;
  let frozen: Record<string, string[]>;

  beforeAll(async () => {
    folder = await sampleCopy('enterprise');
    await changeAnswer(folder, onBasicInfo, '样例甲 13800000001');
  });

  it('没有定稿时，三份纸件的每一页都写草稿，没有表单码', async () => {
    expect(marks(await printed(folder))).toEqual(everywhere(() => '草稿'));
  });

  it('定稿时什么也不说；定稿后每一页都有表单码，Word 与 PDF 相同，三份互不相同', async () => {
    expect(await command('freeze', folder)).toEqual({ code: 0, out: '', err: '' });
    frozen = marks(await printed(folder));
    const codeOf = (name: string) => frozen[`${name}.docx`]?.[0] ?? '';
    expect(frozen).toEqual(everywhere(codeOf));
    for (const name of names) expect(codeOf(name)).toMatch(new RegExp(`^${code.source}$`, 'u'));
    expect(new Set(names.map(codeOf)).size).toBe(3);
  });

  it('再定稿一次，不多记版本', async () => {
    const before = await versionsOf(folder);
    const said = await command('freeze', folder, '--json');
    expect(JSON.parse(said.out)).toEqual({ digest: before.at(-1)?.digest });
    expect(await versionsOf(folder)).toEqual(before);
  });

  it('定稿的卷宗压缩成 zip，打印同样的表单码', async () => {
    expect(marks(await printed(await zipOf(folder, '卷宗/')))).toEqual(frozen);
  });

  it('改了一栏，三份都回到草稿；再定稿，内容没有变的纸件表单码不变', async () => {
    await changeAnswer(folder, onBasicInfo, '样例乙 13800000002');
    expect(marks(await printed(folder))).toEqual(everywhere(() => '草稿'));
    expect(await command('freeze', folder)).toMatchObject({ code: 0 });
    const again = marks(await printed(folder));
    for (const name of ['附件2-建设方案.pdf', '印证材料目录.pdf', '附件2-建设方案.docx'])
      expect(again[name]).toEqual(frozen[name]);
    expect(again['附件3-基本情况表.pdf']).not.toEqual(frozen['附件3-基本情况表.pdf']);
    expect(again['附件3-基本情况表.pdf']?.[0]).toMatch(code);
  });

  it('改回曾经定稿的内容，就是那一版，不必再定稿', async () => {
    await changeAnswer(folder, onBasicInfo, '样例甲 13800000001');
    expect(marks(await printed(folder))).toEqual(frozen);
  });
});

describe('不能定稿', () => {
  it('还有必须改正之处：说明有几处，退出码 1，卷宗一个字节也不动', async () => {
    const folder = await sampleCopy('faulty');
    const before = await digestsIn(folder);
    const said = await command('freeze', folder);
    expect(said).toEqual({
      code: 1,
      out: '',
      err: `「${folder}」还有 28 处必须改正，不能定稿。请先运行 check 查看并改正。`,
    });
    expect(await digestsIn(folder)).toEqual(before);
  });

  it('给的是 zip：请先解压', async () => {
    const zip = await zipOf(sample('regional'));
    expect(await command('freeze', zip)).toEqual({
      code: 2,
      out: '',
      err: `「${zip}」是 zip 文件，定稿要写回 dossier.json。请解压成文件夹后重试。`,
    });
  });

  it('有字体中没有的字：指出是哪个字，印出来会是〓的纸件不能盖章', async () => {
    const folder = await sampleCopy('enterprise');
    await changeAnswer(folder, 'centre.name', '样例\u{2ebf0}数字化转型促进中心');
    const said = await command('freeze', folder);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('里有字体中没有的字：\u{2ebf0}，不能定稿。');
  });
});

it('换了一份印证材料的内容，定稿的卷宗回到草稿', async () => {
  const folder = await sampleCopy('enterprise');
  expect(await command('freeze', folder)).toMatchObject({ code: 0 });
  const file = join(folder, 'evidence', 'e01.pdf');
  await writeFile(file, Buffer.concat([await readFile(file), Buffer.from('\n')]));
  expect(marks(await printed(folder))).toEqual(everywhere(() => '草稿'));
});
