import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { type ZipEntry, zipStream } from './zip-stream.ts';

const now = new Date('2023-06-01T01:00:00Z');
const piece = Buffer.alloc(4 * 1024 ** 2);

async function* zeros(bytes: number): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; left -= piece.length) {
    yield piece.subarray(0, Math.min(left, piece.length));
    await Promise.resolve();
  }
}

async function* each(...entries: readonly ZipEntry[]): AsyncGenerator<ZipEntry> {
  for (const entry of entries) {
    yield entry;
    await Promise.resolve();
  }
}

/** What another library finds in a zip: names, sizes, and the content of what is small. */
async function found(path: string) {
  const zip = await openPromise(path);
  const entries = [];
  for await (const entry of zip.eachEntry()) {
    const small = entry.uncompressedSize < 1_000;
    const text = small ? String(await buffer(await zip.openReadStreamPromise(entry))) : null;
    entries.push({ name: entry.fileName, bytes: entry.uncompressedSize, text });
  }
  return entries;
}

describe('压缩包', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuzhuan-zip-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes a zip as a file; where it is all zeros the file has a hole. */
  const written = async (entries: AsyncIterable<ZipEntry>) => {
    const path = join(folder, 'out.zip');
    const file = await open(path, 'w');
    let at = 0;
    try {
      for await (const bytes of zipStream(entries, now)) {
        if (!piece.subarray(0, bytes.length).equals(bytes)) await file.write(bytes, 0, bytes.length, at);
        at += bytes.length;
      }
      return path;
    } finally {
      await file.close();
    }
  };

  it('字节、磁盘上的文件和一段段给的内容都原样装进去', async () => {
    const source = join(folder, 'source');
    writeFileSync(source, '在磁盘上');
    const path = await written(
      each(
        { name: '卷宗/dossier.json', bytes: Buffer.from('{}'), packed: true },
        { name: '空.txt', bytes: new Uint8Array() },
        { name: 'evidence/一.txt', path: source },
        { name: 'zeros', pieces: zeros(10_000_000), packed: true },
      ),
    );
    expect(await found(path)).toEqual([
      { name: '卷宗/dossier.json', bytes: 2, text: '{}' },
      { name: '空.txt', bytes: 0, text: '' },
      { name: 'evidence/一.txt', bytes: 12, text: '在磁盘上' },
      { name: 'zeros', bytes: 10_000_000, text: null },
    ]);
    expect(readFileSync(path).length).toBeLessThan(50_000);
  });

  it('文件读不出就报错，不给出半个压缩包', async () => {
    await expect(written(each({ name: 'a', path: join(folder, 'nothing') }))).rejects.toThrow('ENOENT');
  });

  it('不再听的人不让文件一直开着', async () => {
    let left = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield* zeros(piece.length);
      } finally {
        left = true;
      }
    }
    for await (const bytes of zipStream(each({ name: 'a', pieces: endless() }), now))
      if (bytes.length > 0) break;
    expect(left).toBe(true);
  });

  it('超过 4 GB 的文件，和它后面的文件，都读得出来', { timeout: 120_000 }, async () => {
    const bytes = 4 * 1024 ** 3 + 12_345;
    const path = await written(
      each({ name: 'large', pieces: zeros(bytes) }, { name: 'after', bytes: Buffer.from('在四个吉之后') }),
    );
    expect(await found(path)).toEqual([
      { name: 'large', bytes, text: null },
      { name: 'after', bytes: 18, text: '在四个吉之后' },
    ]);
  });
});
