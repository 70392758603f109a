import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measure } from './measure.ts';

const run = promisify(execFile);

/**
 * Milliseconds LibreOffice takes to convert a Word file to PDF, its start included, each of three times; the peer of our
 * own PDF. `kept`: all with one profile, which a first run makes that is not counted; only one conversion at a time can
 * use it. `own`: each with a new profile, as conversions at the same time need.
 */
export async function convertWithLibreOffice(docx: Uint8Array, use: 'kept' | 'own'): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-bench-'));
  try {
    const file = join(folder, 'paper.docx');
    await writeFile(file, docx);
    let runs = 0;
    const convert = () => {
      runs += use === 'own' ? 1 : 0;
      const profile = `-env:UserInstallation=file://${folder}/profile${String(runs)}`;
      return run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]);
    };
    return await measure(3, convert, 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
