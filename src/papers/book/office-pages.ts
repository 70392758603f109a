import { copyFile, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runOffice } from '../run-office.ts';

const longest = 120_000;

/**
 * Lets LibreOffice set an office file as PDF, within two minutes; see `runOffice`.
 *
 * @param extension tells it what the file is
 * @throws Error when it makes nothing
 */
export async function writeOfficePages(
  office: string,
  file: { readonly path: string; readonly extension: string },
  out: string,
): Promise<void> {
  const folder = await mkdtemp(`${out}.office-`);
  try {
    const source = join(folder, `source.${file.extension}`);
    await symlink(file.path, source).catch(() => copyFile(file.path, source));
    const made = await runOffice(office, { folder, source, to: 'pdf', milliseconds: longest });
    if (made === null) throw new Error('LibreOffice made no pages.');
    await rename(made, out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
