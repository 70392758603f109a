import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { BookEntry, EvidenceBook } from '#programme/views/evidence-book.ts';
import { bindBook } from '../bind-book.ts';
import type { SourceFile } from '../book-request.ts';

const made: string[] = [];

/** A new empty folder, gone again when the tests of the file have ended. */
export async function bookFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-book-test-'));
  made.push(folder);
  return folder;
}

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Files written into a folder, as a book asks for them. */
export async function sourcesIn(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, SourceFile>> {
  const sources: Record<string, SourceFile> = {};
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    sources[name] = { path, hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }
  return sources;
}

/** A book of these files, in their order, all in one annex, and a table that cites each. */
export function bookOf(names: readonly string[], more: Partial<EvidenceBook> = {}): EvidenceBook {
  const entries = names.map((file, index): BookEntry => {
    const items = [{ name: `事项${String(index + 1)}`, pages: null }];
    return {
      number: `1-${String(index + 1)}`,
      evidenceId: `e${String(index)}`,
      title: `材料 ${file}`,
      file,
      items,
    };
  });
  return {
    title: '印证材料汇编',
    notice: '某省通知',
    cover: [{ label: '申报单位：', value: '山西样例堃䶮有限公司' }],
    annexes: [{ id: 'annex', heading: '（一）附件', entries, boundBefore: [] }],
    tables: [
      {
        title: '应答表',
        rows: entries.map(({ number, title }) => ({
          label: title,
          value: '1',
          cited: [{ number, pages: null }],
        })),
      },
    ],
    ...more,
  };
}

/** Binds files into a book and opens nothing: its bytes, and what was said of it. */
export async function bind(files: Readonly<Record<string, Uint8Array>>, more: Partial<EvidenceBook> = {}) {
  const folder = await bookFolder();
  const out = join(folder, 'book.pdf');
  const request = {
    book: bookOf(Object.keys(files), more),
    files: await sourcesIn(folder, files),
    cache: join(folder, 'cache'),
    out,
  };
  const report = await bindBook(request);
  return { request, report, bytes: new Uint8Array(await readFile(out)) };
}
