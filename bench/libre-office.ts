import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measure } from './measure.ts';

const run = promisify(execFile);

/**
 * Milliseconds LibreOffice takes to convert a Word file to PDF, its start included, each of three times; the peer of our
 * own PDF. The first run makes its profile and is not counted.
 */
export async function convertWithLibreOffice(docx: Uint8Array): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-bench-'));
  try {
    const file = join(folder, 'paper.docx');
    await writeFile(file, docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = () =>
      run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]);
    return await measure(3, convert, 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
