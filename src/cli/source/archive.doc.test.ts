import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedDossier } from '#programme/views/judge-dossier.ts';
import { command, inFolder, inZip, onePage, smallDossier } from '../testing/make-dossier.ts';
import { writeZip, type ZipEntry } from '../testing/write-zip.ts';

const main = JSON.stringify(
  smallDossier({
    evidence: [
      {
        id: 'e01',
        file: 'evidence/营业执照.pdf',
        title: '营业执照',
        links: [{ target: 'annex.licence', pages: null, order: 1 }],
      },
    ],
  }),
);
const inUtf8 = 0x800;

/** 「卷宗/evidence/营业执照.pdf」 in GBK, as Windows in China writes it into a zip; copied from such a file. */
const gbk = {
  top: Uint8Array.of(0xbe, 0xed, 0xd7, 0xda, 0x2f),
  licence: Uint8Array.of(0xd3, 0xaa, 0xd2, 0xb5, 0xd6, 0xb4, 0xd5, 0xd5, 0x2e, 0x70, 0x64, 0x66),
};
const join8 = (...parts: readonly (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

async function zipFile(entries: readonly ZipEntry[] | Uint8Array): Promise<string> {
  const path = join(await inFolder({}), '卷宗.zip');
  await writeFile(path, entries instanceof Uint8Array ? entries : writeZip(entries));
  return path;
}

/** What a check says of a zip's files; the small dossier has many blanks, of which nothing here. */
async function fileFindings(path: string): Promise<string[]> {
  const said = await command('check', path, '--json');
  expect(said).toMatchObject({ code: 1, err: '' });
  const { findings } = JSON.parse(said.out) as JudgedDossier;
  return findings.filter(({ code }) => code.startsWith('evidence.')).map(({ message }) => message);
}

/** Zips that are read, whatever program wrote them. */
const readable: readonly (readonly [string, readonly ZipEntry[]])[] = [
  [
    '名称是 GBK（Windows 自带的压缩），外面有一层中文文件夹',
    [
      { name: gbk.top, content: '', method: 0 },
      { name: join8(gbk.top, 'dossier.json'), content: main },
      { name: join8(gbk.top, 'evidence/', gbk.licence), content: onePage },
    ],
  ],
  [
    '名称是 UTF-8，写明了',
    [
      { name: 'dossier.json', content: main, flags: inUtf8 },
      { name: 'evidence/营业执照.pdf', content: onePage, flags: inUtf8 },
    ],
  ],
  [
    '名称是 UTF-8，没有写明（macOS），带着它自己的文件',
    [
      { name: '卷宗/dossier.json', content: main },
      { name: '卷宗/evidence/营业执照.pdf', content: onePage },
      { name: '卷宗/.DS_Store', content: 'x' },
      { name: '__MACOSX/卷宗/._dossier.json', content: 'x' },
    ],
  ],
  [
    '路径用反斜杠、前面有 ./',
    [
      { name: './dossier.json', content: main },
      { name: '.\\evidence\\营业执照.pdf', content: onePage },
    ],
  ],
  [
    '不压缩，只打包',
    [
      { name: 'dossier.json', content: main, method: 0 },
      { name: 'evidence/营业执照.pdf', content: onePage, method: 0 },
    ],
  ],
];

describe('读得出的 zip', () => {
  it.each(readable)('%s：印证材料都找得到', async (_, entries) => {
    expect(await fileFindings(await zipFile(entries))).toEqual([]);
  });

  it('少了印证材料的 zip 读得出，并指出少了哪一份', async () => {
    const path = await zipFile([{ name: join8(gbk.top, 'dossier.json'), content: main }]);
    expect(await fileFindings(path)).toEqual([
      '「印证材料 e01」的文件「evidence/营业执照.pdf」不存在。请把文件放到该位置，或改正文件名。',
    ]);
  });
});

const two = (name: string, content: string, more: Partial<ZipEntry> = {}): ZipEntry[] => [
  { name: 'dossier.json', content: main },
  { name, content, ...more },
];
const whole = () => writeZip(two('evidence/营业执照.pdf', onePage));

/** Zips that are refused, and the sentence. */
const refused: readonly (readonly [string, () => Uint8Array, string])[] = [
  [
    '设了密码',
    () => writeZip([{ name: 'dossier.json', content: main, flags: 1 }]),
    '「…」设了密码，打不开。请不设密码，重新压缩卷宗文件夹。',
  ],
  [
    '只有一份材料设了密码',
    () => writeZip(two('evidence/营业执照.pdf', onePage, { flags: 1 })),
    '「…」设了密码，打不开。请不设密码，重新压缩卷宗文件夹。',
  ],
  [
    '没有传完整：少了最后一半',
    () => whole().subarray(0, whole().length / 2),
    '「…」不是可以打开的 zip 文件：不是 zip，或没有传完整。请重新压缩卷宗文件夹后重试。',
  ],
  [
    '没有传完整：只少了最后一个字节',
    () => whole().subarray(0, -1),
    '「…」不是可以打开的 zip 文件：不是 zip，或没有传完整。请重新压缩卷宗文件夹后重试。',
  ],
  [
    '是空文件',
    () => new Uint8Array(),
    '「…」不是可以打开的 zip 文件：不是 zip，或没有传完整。请重新压缩卷宗文件夹后重试。',
  ],
  [
    '用了读不出的压缩方法',
    () => writeZip([{ name: 'dossier.json', content: main, method: 12 }]),
    '「…」里的「dossier.json」读不出来：用了少见的压缩方法，请改用普通的 zip 压缩。请重新压缩卷宗文件夹后重试。',
  ],
  [
    '同一个文件有两份',
    () => writeZip([...two('evidence/a.pdf', onePage), { name: 'evidence/a.pdf', content: 'x' }]),
    '「…」里有两个「evidence/a.pdf」，无法确定用哪一个。请只留一个，重新压缩。',
  ],
  [
    '里面有链接',
    () => writeZip(two('evidence/a.pdf', '/etc/passwd', { mode: 0o120777 })),
    '「…」里的「evidence/a.pdf」是链接，不是文件。请把文件本身放进卷宗后重新压缩。',
  ],
  [
    '里面是两份卷宗',
    () =>
      writeZip([
        { name: '甲/dossier.json', content: main },
        { name: '乙/dossier.json', content: main },
      ]),
    '「…」里没有 dossier.json。请把它放在卷宗文件夹（或 zip）的最上一层。',
  ],
  [
    '里面只有另一个 zip',
    () => writeZip([{ name: '卷宗.zip', content: whole() }]),
    '「…」里没有 dossier.json。请把它放在卷宗文件夹（或 zip）的最上一层。',
  ],
];

describe('拒绝的 zip', () => {
  it.each(refused)('%s：说明原因和办法，退出码 2', async (_, make, sentence) => {
    const path = await zipFile(make());
    const said = await command('check', path);
    expect({ ...said, err: said.err.replaceAll(path, '…') }).toEqual({ code: 2, out: '', err: sentence });
  });

  it('里面的材料坏了一个字节：指出是哪个文件', async () => {
    const bytes = writeZip(two('evidence/营业执照.pdf', onePage, { method: 0 }));
    bytes[bytes.indexOf('%PDF') + 20]! ^= 1;
    const path = await zipFile(bytes);
    expect(await command('check', path)).toEqual({
      code: 2,
      out: '',
      err: `「${path}」里的「evidence/营业执照.pdf」读不出来：内部结构已损坏。请重新压缩卷宗文件夹后重试。`,
    });
  });

  it('在任何一处截断都是读不出，在任何一处改一个字节都不会让程序出错', async () => {
    const bytes = await readFile(await inZip({ 'dossier.json': main, 'evidence/营业执照.pdf': onePage }));
    const path = await zipFile(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        await writeFile(path, bytes.subarray(0, place));
        expect(await command('check', path)).toMatchObject({ code: 2, out: '' });
        const spoilt = Uint8Array.from(bytes);
        spoilt[place]! ^= change;
        await writeFile(path, spoilt);
        expect([1, 2]).toContain((await command('check', path)).code);
      }),
      { numRuns: 300, seed: 20231124 },
    );
  });
});
