import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { judgeList } from '#programme/lists/judge-list.ts';
import { createListReader } from './list-reader.ts';
import { markExcel } from './mark-excel.ts';
import { readExcel } from './read-excel.ts';
import { readSheets } from './read-sheets.ts';
import { renderList } from './render-list.ts';

const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const list: ImportableList = {
  id: 'sample',
  title: '样例名单',
  lines: [],
  columns: [
    { id: 'name', label: '单位名称', kind: { name: 'text' }, required: true, unique: true, hint: '' },
    { id: 'sum', label: '总投资', unit: '万元', kind: { name: 'money' }, required: false, hint: '' },
  ],
};
const rows = [
  { name: '样例甲', sum: '1200.5' },
  { name: '样例乙', sum: '约3' },
];

async function saved(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  await writeFile(join(folder, 'list.xlsx'), bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [
    '--headless',
    profile,
    '--convert-to',
    format,
    '--outdir',
    join(folder, 'out'),
    join(folder, 'list.xlsx'),
  ]);
  return readFile(join(folder, 'out', `list.${format.split(':')[0] ?? ''}`));
}

async function judged(bytes: Uint8Array, extension: string) {
  const result = judgeList(list, (await readSheets(bytes, extension)).sheets);
  return 'problems' in result ? result.problems : { rows: result.rows, errors: result.errors };
}

describe('经 LibreOffice 存过的名单', () => {
  it.each(['xlsx', 'xls', 'ods'])('存成 .%s，读到的一样', async (format) => {
    const bytes = await renderList(list, rows);
    expect(await judged(await saved(bytes, format), format)).toEqual(await judged(bytes, 'xlsx'));
  });

  it('旧格式的几份同时交给读名单的进程，一份接一份转换，每份都能标注', async () => {
    const xls = await saved(await renderList(list, rows), 'xls');
    const reader = createListReader();
    try {
      const read = await Promise.all(
        [xls, xls].map((bytes) => reader.read({ bytes, extension: 'xls', list })),
      );
      for (const { judged: found, xlsx } of read) {
        if ('problems' in found) throw new Error(found.problems.join(''));
        expect([found.rows.length, found.errors.length]).toEqual([1, 1]);
        const marks = { sheet: found.header.sheet, errors: found.errors, notes: found.notes };
        expect(await readExcel(await reader.mark(xlsx, marks))).toEqual(await readExcel(xlsx));
      }
    } finally {
      reader.close();
    }
  });

  it('LibreOffice 打得开已标注的文件，内容和批注都在', async () => {
    const bytes = await renderList(list, rows);
    const found = judgeList(list, await readExcel(bytes));
    if ('problems' in found) throw new Error(found.problems.join(''));
    const marked = await markExcel(bytes, {
      sheet: found.header.sheet,
      errors: found.errors,
      notes: found.notes,
    });
    const text = Buffer.from(await saved(marked, 'fods')).toString('utf8');
    for (const said of ['样例甲', '约3', '不是一个确切的数', 'annotation']) expect(text).toContain(said);
    expect(text.toLowerCase()).toContain('#ffc7ce');
  });
});
