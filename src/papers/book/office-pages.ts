import { execFile } from 'node:child_process';
import {
  access,
  constants,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  writeFile,
  copyFile,
} from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeSettings, withoutNetwork } from '../office-settings.ts';

const longest = 120_000;

/** Where LibreOffice lies; null where there is none. */
export async function findLibreOffice(): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter((one) => one !== ''))
    for (const name of ['soffice', 'libreoffice', 'soffice.exe']) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  return null;
}

/**
 * Lets LibreOffice set an office file as PDF: in a process and a profile of its own, two minutes at most, without macros
 * and without the network.
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
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), officeSettings);
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await ended(office, [
      '--headless',
      '--norestore',
      own,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ]);
    await rename(join(folder, 'source.pdf'), out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The launcher starts the program as a child: both are ended when it takes too long. */
function ended(office: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { env: withoutNetwork(), detached: true };
    const child = execFile(office, args, options, (error) => {
      clearTimeout(timer);
      if (error) reject(new Error('LibreOffice failed.', { cause: error }));
      else resolve();
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    }, longest);
  });
}
