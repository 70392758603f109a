import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readOffice } from '#papers/word-in/read-office.ts';
import type { ReadWord } from '#papers/word-in/read-word.ts';
import { WordRefused } from '#papers/word-in/word-refused.ts';
import { megabytes } from '../source/megabytes.ts';
import { systemCode, systemReason } from '../source/system-reason.zh.ts';
import { Unusable } from '../unusable.ts';
import { extensionOf } from './file-type.ts';

const largest = 200 * 1024 * 1024;

/** Reads a Word file that was named on the command line. Refuses (`Unusable`) what is not there or cannot be read. */
export async function readWordFile(path: string): Promise<ReadWord & { readonly name: string }> {
  const name = basename(path);
  const bytes = await read(path);
  try {
    return { name, ...(await readOffice(bytes, extensionOf(path))) };
  } catch (error) {
    if (error instanceof WordRefused)
      throw new Unusable('wordRefused', { name: path, reason: error.message });
    throw error;
  }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Unusable('wordMissing', { name: path });
    if (found.size > largest)
      throw new Unusable('fileTooLarge', {
        path,
        name: path,
        size: megabytes(found.size),
        limit: megabytes(largest),
      });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    if (systemCode(error) === 'ENOENT') throw new Unusable('wordMissing', { name: path });
    throw new Unusable('dossierUnreadable', { name: path, reason: systemReason(error) });
  }
}
