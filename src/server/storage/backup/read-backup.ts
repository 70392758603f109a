import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { BackupRefused } from './backup-refused.ts';
import { backupWords } from './backup-words.zh.ts';
import {
  besideEntry,
  besideFiles,
  manifestEntry,
  manifestShape,
  manifestSumEntry,
  type Manifest,
} from './manifest.ts';

/** A backup whose every entry has been compared with its digest. */
export interface Backup {
  readonly manifest: Manifest;
  /** The bytes of an entry. */
  stream(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a backup and reads it through once: every entry must be there, and no other, with the size and digest the
 * manifest states. Throws `BackupRefused` for what is no backup, damaged or of another format.
 */
export async function readBackup(file: string): Promise<Backup> {
  const options = { lazyEntries: true, autoClose: false };
  const zip = await openPromise(file, options).catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new BackupRefused(missing ? backupWords.fileMissing(file) : backupWords.damaged(file, ''));
  });
  try {
    return await checked(zip, file);
  } catch (error) {
    zip.close();
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(backupWords.damaged(file, ''));
  }
}

async function checked(zip: ZipFile, file: string): Promise<Backup> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const stream = async (name: string): Promise<Readable> => {
    const entry = entries.get(name);
    if (!entry) throw new BackupRefused(backupWords.damaged(file, name));
    return zip.openReadStreamPromise(entry);
  };
  if (!entries.has(manifestEntry)) throw new BackupRefused(backupWords.noBackup(file));
  const text = await wholeOf(await stream(manifestEntry));
  const sum = createHash('sha256').update(text).digest('hex');
  if (String(await wholeOf(await stream(manifestSumEntry))) !== sum)
    throw new BackupRefused(backupWords.damaged(file, manifestEntry));
  const parsed = manifestShape.safeParse(JSON.parse(String(text)));
  if (!parsed.success) throw new BackupRefused(backupWords.noBackup(file));
  const manifest = parsed.data;
  const allowed = new Set<string>(besideFiles.map(besideEntry));
  for (const { name, bytes, sha256 } of manifest.entries) {
    if (!/^(?:tables\/\w+\.ndjson|files\/[0-9a-f]{64})$/u.test(name) && !allowed.has(name))
      throw new BackupRefused(backupWords.damaged(file, name));
    const found = await digestOf(await stream(name));
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw new BackupRefused(backupWords.damaged(file, name));
  }
  if (entries.size !== manifest.entries.length + 2) throw new BackupRefused(backupWords.damaged(file, ''));
  return { manifest, stream, close: () => zip.close() };
}

async function wholeOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function digestOf(stream: Readable): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
