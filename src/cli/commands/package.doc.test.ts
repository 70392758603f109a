import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesPdf } from '#papers/book/testing/write-pdf.ts';
import { sealed, type Manifest } from '#papers/package/manifest.ts';
import { command, inFolder, smallDossier } from '../testing/make-dossier.ts';
import { sample } from '../testing/samples.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let folder = '';
let file = '';
let files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  process.env['XDG_CACHE_HOME'] = await temporaryFolder();
  const link = { target: 'annex.licence', pages: null, order: 1 };
  const evidence = [{ id: 'e1', file: 'evidence/执照.pdf', title: '营业执照', links: [link] }];
  const dossier = await inFolder({
    'dossier.json': JSON.stringify(smallDossier({ evidence })),
    'evidence/执照.pdf': pagesPdf([{ text: 'licence' }]),
    '不相干.txt': '别打进去',
  });
  folder = await temporaryFolder();
  file = join(folder, 'package.zip');
  expect(await command('package', dossier, '--out', file)).toMatchObject({ code: 0, err: '' });
  files = unzipSync(await readFile(file));
});

interface Verdict {
  whole: boolean;
  changed: string[];
  missing: string[];
  extra: string[];
  twice: string[];
  faults: string[];
}

async function verdictOn(changed: Record<string, Uint8Array>): Promise<Verdict & { code: number }> {
  const path = join(await temporaryFolder(), 'changed.zip');
  await writeFile(path, zipSync(changed));
  const { code, out } = await command('verify', path, '--json');
  return { ...(JSON.parse(out) as Verdict), code };
}

const nothing = { changed: [], missing: [], extra: [], twice: [], faults: [] };
const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const manifest = () => JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;

describe('归档包', () => {
  it('有表格、汇编、卷宗和清单，没有不相干的文件；核对是完整的', async () => {
    expect(Object.keys(files)).toEqual([
      '表格/附件3-基本情况表.docx',
      '表格/附件3-基本情况表.pdf',
      '表格/附件2-建设方案.docx',
      '表格/附件2-建设方案.pdf',
      '表格/印证材料目录.docx',
      '表格/印证材料目录.pdf',
      '印证材料/印证材料汇编.pdf',
      'dossier/dossier.json',
      'dossier/evidence/执照.pdf',
      'manifest.json',
    ]);
    const said = await command('verify', file);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('完整：9 个文件都在');
    expect(said.out).toContain(`版本摘要：${manifest().version}（草稿）`);
    expect(await readdir(folder)).toEqual(['package.zip']);
  });

  it('重新压缩不改变内容；包本身也是一份卷宗', async () => {
    expect(await verdictOn(files)).toMatchObject({ code: 0, whole: true, ...nothing });
    expect((await command('check', file, '--json')).code).toBeLessThan(2);
  });

  it('任何一个文件的任何一个字节改了，说得出是哪个文件', async () => {
    const names = Object.keys(files).filter((name) => name !== 'manifest.json');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, by) => {
          const bytes = Uint8Array.from(files[name]!);
          bytes[at % bytes.length]! ^= by;
          expect(await verdictOn({ ...files, [name]: bytes })).toMatchObject({
            ...nothing,
            ...{ code: 1, whole: false, changed: [name] },
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('少了、多了的文件各说出来', async () => {
    const { 'dossier/evidence/执照.pdf': gone, ...rest } = files;
    expect(await verdictOn(rest)).toMatchObject({
      ...nothing,
      code: 1,
      missing: ['dossier/evidence/执照.pdf'],
    });
    expect(await verdictOn({ ...files, '新.pdf': gone! })).toMatchObject({
      ...nothing,
      code: 1,
      extra: ['新.pdf'],
    });
  });

  it('清单改了、清单重新作过而卷宗不是那个版本，都看得出', async () => {
    const own = manifest();
    const other = { ...own, applicant: '别的公司' };
    expect(await verdictOn({ ...files, 'manifest.json': text(other) })).toMatchObject({
      faults: ['manifest'],
      code: 1,
    });
    const { digest: former, ...rest } = own;
    const remade = sealed({ ...rest, version: 'a'.repeat(64) });
    expect(remade.digest).not.toBe(former);
    expect(await verdictOn({ ...files, 'manifest.json': text(remade) })).toMatchObject({
      faults: ['version'],
      code: 1,
    });
    const frozen = sealed({ ...rest, frozen: true });
    expect(await verdictOn({ ...files, 'manifest.json': text(frozen) })).toMatchObject({
      faults: ['frozen'],
      code: 1,
    });
  });

  it('不是归档包的，说明怎么办', async () => {
    const path = join(await temporaryFolder(), 'x.zip');
    expect((await command('verify', path)).err).toContain('打不开');
    await writeFile(path, 'no zip');
    expect((await command('verify', path)).err).toContain('打不开');
    await writeFile(path, zipSync({ a: text('a') }));
    expect((await command('verify', path)).err).toContain('没有 manifest.json');
    await writeFile(path, zipSync({ ...files, 'manifest.json': text({}) }));
    expect(await command('verify', path)).toMatchObject({ code: 2 });
    expect((await command('verify')).code).toBe(2);
  });

  it('定稿的样例：清单写明已定稿和它的版本', async () => {
    const out = join(folder, 'sample.zip');
    const said = await command('package', sample('enterprise'), '--out', out, '--json');
    const { version, frozen } = JSON.parse(said.out) as { version: string; frozen: boolean };
    expect(frozen).toBe(true);
    const verified = await command('verify', out, '--json');
    expect(JSON.parse(verified.out)).toMatchObject({ whole: true, version, frozen: true });
  });
});
