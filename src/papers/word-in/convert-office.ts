import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findLibreOffice, runOffice } from '../run-office.ts';
import { WordRefused } from './word-refused.ts';

/** In ms. A converter that hangs is ended. */
const patience = 90_000;

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
 * A file in another format, made by LibreOffice (see `runOffice`); nothing of it stays behind.
 * Refuses (`WordRefused`): `noConverter` where LibreOffice is not installed, `notConverted` where it makes nothing of it.
 */
export async function convertOffice(
  bytes: Uint8Array,
  extension: string,
  format: { readonly from?: string; readonly to: string; readonly filter: string },
): Promise<Uint8Array> {
  const office = await findLibreOffice();
  if (office === null) throw new WordRefused('noConverter');
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-word-'));
  try {
    const source = join(folder, `paper.${extension}`);
    await writeFile(source, bytes);
    const made = await runOffice(office, { folder, source, ...format, milliseconds: patience });
    if (made === null) throw new WordRefused('notConverted');
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
