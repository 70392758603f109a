import { spawn } from 'node:child_process';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeSettings, withoutNetwork } from './office-settings.ts';

/** A file that LibreOffice is to turn into another format. */
export interface OfficeWork {
  /** Of this work alone: profile and result lie in it. Who made it takes it away. */
  readonly folder: string;
  /** The file; its extension tells what it is. */
  readonly source: string;
  /** What it is, as LibreOffice calls it, where the extension is not to be believed. */
  readonly from?: string;
  /** The extension of what is to be made. */
  readonly to: string;
  /** How LibreOffice calls the format, where the extension does not say it. */
  readonly filter?: string;
  /** After so long it is ended. */
  readonly milliseconds: number;
}

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
 * Lets LibreOffice make a file of another: in a process and a profile of its own, without macros and without the
 * network.
 *
 * @param office where it lies
 * @returns where the new file lies; null when it makes nothing, fails or takes too long
 */
export async function runOffice(office: string, work: OfficeWork): Promise<string | null> {
  const { folder, source, from, to, filter, milliseconds } = work;
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), officeSettings);
  const out = join(folder, 'out');
  const whole = await endsWell(
    office,
    [
      ...['--headless', '--norestore', '--nolockcheck'],
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...(from === undefined ? [] : [`--infilter=${from}`]),
      ...['--convert-to', filter === undefined ? to : `${to}:${filter}`, '--outdir', out, source],
    ],
    milliseconds,
  );
  const made = join(out, `${parse(source).name}.${to}`);
  const there = await access(made).then(
    () => true,
    () => false,
  );
  return whole && there ? made : null;
}

function endsWell(office: string, options: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(office, options, { stdio: 'ignore', detached: true, env: withoutNetwork() });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        // The program is a launcher that starts the real one: the whole group is ended.
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    };
    const timer = setTimeout(end, milliseconds);
    // It is no longer of use to anybody when this process goes.
    process.once('exit', end);
    const finish = (well: boolean) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(well);
    };
    child.on('error', () => finish(false));
    child.on('close', (code) => finish(code === 0));
  });
}
