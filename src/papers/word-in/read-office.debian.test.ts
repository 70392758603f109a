import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIntake } from '#programme/intake/read-intake.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { renderWord } from '../word/render-word.ts';
import { readOffice } from './read-office.ts';
import { emptied, randomForm, verdict } from './testing/intake-forms.ts';
import { WordRefused } from './word-refused.ts';

const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('经 LibreOffice 存过的附件3', () => {
  const form = randomForm('enterprise', 'basic-info', 21);

  it.each(['docx', 'doc', 'odt', 'rtf'])('存成 .%s，每一格照样读对', async (format) => {
    const paper = join(folder, 'paper.docx');
    await writeFile(paper, await renderWord(printablePaper('basic-info', form, false), new Map()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      '--headless',
      profile,
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'saved'),
      paper,
    ]);
    const bytes = await readFile(join(folder, 'saved', `paper.${format}`));
    const { content } = await readOffice(bytes, format);
    const { written, right, silentlyWrong } = verdict(form, readIntake(content, 'paper', emptied(form)));
    expect(silentlyWrong).toEqual([]);
    expect(right).toEqual(written);
  });

  it('转换不出来的，说明怎样另存', async () => {
    const broken = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000, 7)]);
    await expect(readOffice(broken, 'doc')).rejects.toThrow(WordRefused);
  });
});
