import { existsSync } from 'node:fs';
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command, inFolder, inZip, onePage, smallDossier } from './testing/make-dossier.ts';

const json = (changes = {}) => JSON.stringify(smallDossier(changes));
const main = (text: string | Uint8Array) => inFolder({ 'dossier.json': text });
const evidence = (file: string, target = 'annex.licence', pages: [number, number] | null = null) => ({
  evidence: [{ id: 'e01', file, title: '营业执照', links: [{ target, pages, order: 1 }] }],
});

/** What cannot be read: how it is made, and what is said, with the place of the dossier left out. */
const unreadable: readonly (readonly [string, () => Promise<string>, string])[] = [
  [
    '没有的路径',
    () => Promise.resolve('/没有/这里'),
    '找不到「…」。请检查路径；卷宗是一个文件夹，或把它压缩成的 zip 文件。',
  ],
  ['空文件夹', () => inFolder({}), '「…」里没有 dossier.json。请把它放在卷宗文件夹（或 zip）的最上一层。'],
  ['空的 dossier.json', () => main(' '), '「…」的 dossier.json 是空的。请恢复原来的文件，或重新导出。'],
  [
    '断掉的 JSON',
    () => main('{\n "format": 1,\n "notice" "x" }'),
    '「…」的 dossier.json 不是完整的 JSON：第 3 行第 11 列附近有误（rmat": 1, "notice" "x" }）。请在该处检查引号、逗号和括号。',
  ],
  [
    '不是 UTF-8',
    () => main(Uint8Array.of(0x7b, 0x22, 0xb1, 0xb1, 0x22, 0x7d)),
    '「…」的 dossier.json 不是 UTF-8 编码（第 1 行，第 3 个字节起无法识别）。请用 UTF-8 另存后重试。',
  ],
  [
    '同一项写了两次',
    () => main(json().replace('"answers":{', '"answers":{"applicant.name":"甲",')),
    '「…」的 dossier.json 第 1 行第 94 列：「applicant.name」在同一处写了两次，只有一个会被采用。请只留一个。',
  ],
  [
    '嵌套十万层',
    () =>
      main(
        json({ answers: { 'plan.summary': 0 } }).replace(
          ':0}',
          `:${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        ),
      ),
    '「…」的 dossier.json 第 1 行第 186 列：括号套了 100 层以上，不可能是申报内容。请检查该处。',
  ],
  [
    '缺项、多项、类型不对',
    () => main(JSON.stringify({ format: 2, notice: 'shanxi-2023', answers: [], evidence: {}, 别的: 1 })),
    '「…」的 dossier.json 格式不对：\n  · format：只能是 1\n  · centreType：缺少这一项，应为文字（加引号）\n  · answers：类型不对，应为对象 { }\n  · evidence：类型不对，应为数组 [ ]\n  · 最外层：有不认识的项「别的」，请删去或改正拼写\n请对照 docs/dossier.schema.json 修改。',
  ],
  [
    '没有的通知',
    () => main(json({ notice: 'henan-2030' })),
    '「…」的 dossier.json 写的通知是「henan-2030」，这里没有。可用的通知：shanxi-2023。',
  ],
  [
    '没有的类型',
    () => main(json({ centreType: 'city' })),
    '「…」的 dossier.json 写的创建类型是「city」，通知 shanxi-2023 没有。可用的类型：regional 区域型、industry 行业型、enterprise 企业型。',
  ],
  [
    '一栏十兆',
    () => main(json({ answers: { 'applicant.name': '长'.repeat(3_500_000) } })),
    '「…」的 dossier.json 中「单位名称」（answers › applicant.name）有 10.0 MB，最多 4.0 MB。请检查是否误贴了文件内容，删减后重试。',
  ],
  [
    '路径离开卷宗',
    () => main(json(evidence('../../etc/passwd'))),
    '文件路径「../../etc/passwd」（evidence › e01）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  ],
  [
    '绝对路径',
    () => main(json(evidence('/etc/passwd'))),
    '文件路径「/etc/passwd」（evidence › e01）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  ],
  [
    '盘符',
    () => main(json(evidence('C:/a.pdf'))),
    '文件路径「C:/a.pdf」（evidence › e01）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  ],
  [
    '给了 dossier.json',
    async () => join(await main(json()), 'dossier.json'),
    '「…」是卷宗里的一个文件。请给出它所在的文件夹：…',
  ],
  [
    '不是 zip',
    async () => join(await inFolder({ 'x.zip': '不是 zip' }), 'x.zip'),
    '「…」不是可以打开的 zip 文件：不是 zip，或没有传完整。请重新压缩卷宗文件夹后重试。',
  ],
  [
    '压缩炸弹',
    () => inZip({ 'dossier.json': json(), 'evidence/big.pdf': new Uint8Array(30_000_000) }),
    '「…」里的「evidence/big.pdf」解开后膨胀到 28.6 MB，疑似压缩炸弹，没有打开。请换成原始文件重新压缩。',
  ],
  [
    'zip 里的 ../',
    () => inZip({ 'dossier.json': json(), '../evil.txt': 'x' }),
    '文件路径「../evil.txt」（…）不在卷宗之内。请把文件放进卷宗，用相对路径书写，如 evidence/e01.pdf。',
  ],
];

describe('不能读的卷宗', () => {
  it.each(unreadable)('%s：说清文件、位置和办法，退出码 2，什么也不写', async (_, make, sentence) => {
    const path = await make();
    const out = join(await inFolder({}), 'out');
    for (const argv of [
      ['check', path],
      ['check', path, '--json'],
      ['print', path, '--out', out],
      ['summary', path, '--out', `${out}/x.pdf`],
    ]) {
      const said = await command(...argv);
      expect(said.err.replaceAll(path, '…').replaceAll(path.replace(/\/dossier\.json$/u, ''), '…')).toBe(
        sentence,
      );
      expect(said).toMatchObject({ code: 2, out: '' });
    }
    expect(existsSync(out)).toBe(false);
  });

  it('指向卷宗之外的链接：检查和打印都拒绝；附件4不读印证材料', async () => {
    const folder = await main(json(evidence('out.pdf')));
    await symlink('/etc/hostname', join(folder, 'out.pdf'));
    const out = join(folder, '..', 'papers');
    for (const argv of [
      ['check', folder],
      ['print', folder, '--out', out],
    ])
      expect(await command(...argv)).toEqual({
        code: 2,
        out: '',
        err: `「${folder}」里的「out.pdf」是指向卷宗之外的链接。请把文件本身放进卷宗。`,
      });
    expect(existsSync(out)).toBe(false);
  });
});

/** What can be read and is not in order: the finding, and its sentence. */
const findings: readonly (readonly [string, () => Promise<string>, string, string])[] = [
  [
    '没有的印证材料',
    () => main(json(evidence('evidence/e01.pdf'))),
    'evidence.fileMissing',
    '「印证材料 e01」的文件「evidence/e01.pdf」不存在。请把文件放到该位置，或改正文件名。',
  ],
  [
    '空的印证材料',
    () => inFolder({ 'dossier.json': json(evidence('e01.pdf')), 'e01.pdf': '' }),
    'evidence.fileEmpty',
    '「印证材料 e01」的文件「e01.pdf」是空的。请重新导出后替换。',
  ],
  [
    '改了扩展名的程序',
    () => inFolder({ 'dossier.json': json(evidence('e01.pdf')), 'e01.pdf': `MZ${'\0'.repeat(200)}` }),
    'evidence.fileWrongType',
    '「印证材料 e01」的文件「e01.pdf」内容与扩展名不符。请用原来的软件另存为该格式后替换。',
  ],
  [
    '超出文件的页码',
    () =>
      inFolder({ 'dossier.json': json(evidence('e01.pdf', 'annex.licence', [1, 3])), 'e01.pdf': onePage }),
    'evidence.pagesBeyondFile',
    '',
  ],
  ['没有的事项', () => main(json(evidence('e01.pdf', 'indicator.nothing'))), 'evidence.unknownTarget', ''],
  ['没有的编号', () => main(json({ answers: { 'no.such': 'x' } })), 'answer.unknownLeaf', ''],
  ['类型不对的答案', () => main(json({ answers: { 'applicant.capital': true } })), 'value.wrongShape', ''],
  [
    '缺失的插图',
    () =>
      main(
        json({
          answers: {
            'plan.summary': {
              type: 'doc',
              content: [{ type: 'picture', attrs: { hash: 'a'.repeat(64), width: 100, caption: '架构图' } }],
            },
          },
        }),
      ),
    'picture.missing',
    '',
  ],
];

describe('能读而有错的卷宗', () => {
  it.each(findings)('%s：检查指出它，退出码 1', async (_, make, code, sentence) => {
    const said = await command('check', await make(), '--json');
    const judged = JSON.parse(said.out) as {
      findings: { code: string; severity: string; message: string }[];
    };
    const found = judged.findings.find((finding) => finding.code === code);
    expect(judged.findings.map((finding) => finding.code)).toContain(code);
    expect(found?.severity).toBe('blocks');
    if (sentence !== '') expect(found?.message).toBe(sentence);
    expect(said).toMatchObject({ code: 1, err: '' });
  });

  it('缺图的卷宗照样能打印，图的位置写明缺了什么', async () => {
    const picture = { type: 'picture', attrs: { hash: 'b'.repeat(64), width: 100, caption: '流程图' } };
    const path = await main(json({ answers: { 'plan.summary': { type: 'doc', content: [picture] } } }));
    const out = await inFolder({});
    expect(await command('print', path, '--out', out)).toEqual({ code: 0, out: '', err: '' });
    expect((await readdir(out)).length).toBe(6);
  });
});

describe('什么样的 JSON 都不会让程序出错', () => {
  it('任意 JSON 作 dossier.json，不是 1 就是 2', async () => {
    const folder = await main('{}');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.dictionary(fc.string(), fc.jsonValue()).map((answers) => json({ answers })),
        ),
        async (text) => {
          await writeFile(join(folder, 'dossier.json'), text);
          expect([1, 2]).toContain((await command('check', folder, '--json')).code);
        },
      ),
      { numRuns: 150, seed: 20231124 },
    );
  });
});
