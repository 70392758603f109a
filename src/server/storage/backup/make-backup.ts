import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { zipStream, type ZipEntry } from '#papers/package/zip-stream.ts';
import { migrationsDone } from '../migrate.ts';
import type { Db } from '../tables.ts';
import { BackupRefused } from './backup-refused.ts';
import { backupWords } from './backup-words.zh.ts';
import { dumpTable, plainWriting, sequencesOf, tablesOf } from './dump-tables.ts';
import {
  besideEntry,
  besideFiles,
  fileEntry,
  manifestEntry,
  manifestSumEntry,
  type Manifest,
} from './manifest.ts';

export interface BackedUp {
  readonly file: string;
  readonly manifest: Manifest;
}

/**
 * Writes all that the platform keeps into one file: every table as of one moment, the stored files, the secret. Whole
 * or not at all; the server may go on meanwhile. Uploads that nobody took over, printed papers and the outbox are left
 * out: they are made anew or sent again. Throws `BackupRefused` where the file is there already or there is no data.
 */
export async function makeBackup(
  { db, dataDir }: { readonly db: Db; readonly dataDir: string },
  target: string,
  now: Date,
): Promise<BackedUp> {
  const file = resolve(target);
  if (existsSync(file)) throw new BackupRefused(backupWords.fileThere(file));
  const migrations = await migrationsDone(db);
  if (migrations.length === 0) throw new BackupRefused(backupWords.nothingToBackUp);
  const manifest: Manifest = {
    ...{ format: 'shuzhuan-backup', version: 1, madeAt: now.toISOString(), migrations },
    ...{ tables: [], sequences: [], entries: [], lost: [] },
  };
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    const out = createWriteStream(part, { mode: 0o600 });
    await pipeline(Readable.from(zipStream(allEntries(db, dataDir, manifest), now)), out);
    await sync(part);
    await rename(part, file);
    await sync(dirname(file));
  } finally {
    await rm(part, { force: true });
  }
  return { file, manifest };
}

/** Every entry; what the manifest says of them is written into it as they pass. */
async function* allEntries(db: Db, dataDir: string, manifest: Manifest): AsyncGenerator<ZipEntry> {
  const tx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  let known: string[];
  try {
    await plainWriting(tx);
    for (const shape of await tablesOf(tx)) {
      const table = { ...shape, rows: 0 };
      yield noted(
        manifest,
        dumpTable(tx, shape, () => (table.rows += 1)),
      );
      manifest.tables.push(table);
    }
    known = (await tx.selectFrom('stored_file').select('hash').orderBy('hash').execute()).map(
      ({ hash }) => hash,
    );
  } finally {
    await tx.rollback().execute();
  }
  // A sequence counts outside of transactions: read last, it is beyond every row.
  manifest.sequences.push(...(await sequencesOf(db)));
  const lying = await storedHashes(join(dataDir, 'files'));
  for (const hash of lying) {
    yield noted(manifest, { name: fileEntry(hash), path: pathOf(dataDir, hash) });
    // Rotten on the disk: it goes along for whoever wants to look at it, and is not put back.
    if (manifest.entries.at(-1)?.sha256 !== hash) manifest.lost.push(hash);
  }
  const there = new Set(lying);
  manifest.lost.push(...known.filter((hash) => !there.has(hash)));
  for (const name of besideFiles)
    if (existsSync(join(dataDir, name)))
      yield noted(manifest, { name: besideEntry(name), path: join(dataDir, name) });
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  yield { name: manifestEntry, bytes: text, packed: true };
  yield { name: manifestSumEntry, bytes: Buffer.from(createHash('sha256').update(text).digest('hex')) };
}

const pathOf = (dataDir: string, hash: string) => join(dataDir, 'files', hash.slice(0, 2), hash.slice(2));

async function storedHashes(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => name.replaceAll(/[/\\]/gu, ''))
    .filter((name) => /^[0-9a-f]{64}$/u.test(name))
    .sort();
}

/** The same entry; once it is through, its size and digest stand in the manifest. */
function noted(manifest: Manifest, entry: Exclude<ZipEntry, { bytes: Uint8Array }>): ZipEntry {
  const { name } = entry;
  const source = 'path' in entry ? (createReadStream(entry.path) as AsyncIterable<Uint8Array>) : entry.pieces;
  async function* watched(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of source) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
    manifest.entries.push({ name, bytes, sha256: hash.digest('hex') });
  }
  return { name, pieces: watched(), packed: 'packed' in entry && entry.packed };
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
