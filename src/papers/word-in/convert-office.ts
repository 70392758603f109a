import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeSettings, withoutNetwork } from '../office-settings.ts';
import { WordRefused } from './word-refused.ts';

/** In ms. A converter that hangs is ended. */
const patience = 90_000;
const program = 'soffice';

/** How LibreOffice calls a format, by how its files begin; asked for anything, it would read any bytes as text. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\xd0\xcf\x11\xe0/u, 'MS Word 97'],
  [/^PK/u, 'writer8'],
  [/^\{\\rtf/u, 'Rich Text Format'],
];

/**
 * A file of another office format as .docx. Refuses (`WordRefused`) as `convertOffice` does.
 *
 * @param extension of the file as it is, without a dot: doc, wps, odt, rtf
 */
export function convertToDocx(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const from = beginnings.find(([pattern]) => pattern.test(start))?.[1];
  if (from === undefined) return Promise.reject(new WordRefused('notConverted'));
  // LibreOffice knows the files of WPS by what is in them, not by their name.
  const name = extension === 'wps' ? 'doc' : extension;
  return convertOffice(bytes, name, { from, to: 'docx', filter: 'MS Word 2007 XML' });
}

/**
 * A file in another format, made by LibreOffice in a process of its own with a profile of its own, which runs no
 * macros, reaches no network and is gone afterwards.
 * Refuses (`WordRefused`): `noConverter` where LibreOffice is not installed, `notConverted` where it makes nothing of it.
 */
export async function convertOffice(
  bytes: Uint8Array,
  extension: string,
  { from, to, filter }: { readonly from?: string; readonly to: string; readonly filter: string },
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-word-'));
  try {
    await writeFile(join(folder, `paper.${extension}`), bytes);
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), officeSettings);
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const read = from === undefined ? [] : [`--infilter=${from}`];
    const options = ['--headless', '--norestore', '--nolockcheck', own, ...read];
    const source = join(folder, `paper.${extension}`);
    await run([...options, '--convert-to', `${to}:${filter}`, '--outdir', join(folder, 'out'), source]);
    return await readFile(join(folder, 'out', `paper.${to}`)).catch(() => {
      throw new WordRefused('notConverted');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(options: readonly string[]): Promise<void> {
  const child = spawn(program, options, { stdio: 'ignore', detached: true, env: withoutNetwork() });
  const end = () => {
    // The program is a script that starts the real one: the whole group is ended.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(end, patience);
    child.on('error', () => {
      clearTimeout(timer);
      reject(new WordRefused('noConverter'));
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
