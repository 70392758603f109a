import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/refusal.ts';
import { onePagePdf } from '../testing/one-page-pdf.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { readDossier, takeFiles } from './take-folder.ts';

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-folder-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const dossier = (file: string) =>
  JSON.stringify({
    ...{ format: 1, notice: 'shanxi-2023', centreType: 'enterprise', answers: {} },
    evidence: [{ id: 'e01', file, title: '营业执照', links: [] }],
  });

describe('从文件夹接收卷宗', () => {
  let platform: TestPlatform;
  beforeEach(async () => {
    platform = await openTestPlatform();
  });

  const take = async (folder: string) => {
    try {
      const { files } = await takeFiles(platform, folder, await readDossier(folder));
      return [...files.values()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return `${error.code}：${String(error.params['problems'] ?? error.params['problem'])}`;
    }
  };

  it('文件进了仓库，原来的文件夹不动', async () => {
    const folder = folderOf({ 'dossier.json': dossier('evidence/e01.pdf'), 'evidence/e01.pdf': onePagePdf });
    const [stored] = (await take(folder)) as { hash: string; pages: number }[];
    expect(stored).toMatchObject({ type: 'application/pdf', pages: 1 });
    expect(Buffer.from(await platform.files.read(stored!.hash))).toEqual(Buffer.from(onePagePdf));
    expect(readFileSync(join(folder, 'evidence/e01.pdf'))).toEqual(Buffer.from(onePagePdf));
  });

  it.each([
    ['没有 dossier.json', {}, '没有 dossier.json'],
    ['不是 JSON', { 'dossier.json': '{' }, '格式不对'],
    ['不是卷宗', { 'dossier.json': '{"format":2}' }, '格式不对'],
    ['缺文件', { 'dossier.json': dossier('evidence/e01.pdf') }, '没有文件「evidence/e01.pdf」'],
    ['路径走出文件夹', { 'dossier.json': dossier('../../../etc/hostname') }, '没有文件'],
    ['绝对路径', { 'dossier.json': dossier('/etc/hostname') }, '没有文件'],
    ['改名的程序', { 'dossier.json': dossier('e.pdf'), 'e.pdf': 'MZ\u0090\u0000' }, 'fileRefused'],
  ])('%s：拒绝，并说明白', async (_, files, says) => {
    expect(await take(folderOf(files))).toContain(says);
  });
});
