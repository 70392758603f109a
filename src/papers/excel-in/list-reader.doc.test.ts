import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { ProcessLimits } from '../reading-process.ts';
import { ExcelRefused } from './excel-refused.ts';
import { createListReader, type ListReader } from './list-reader.ts';
import { readExcel } from './read-excel.ts';
import { renderList } from './render-list.ts';

const list: ImportableList = {
  id: 'sample',
  title: '样例名单',
  lines: [],
  columns: [
    { id: 'name', label: '单位名称', kind: { name: 'text' }, required: true, unique: true, hint: '' },
    { id: 'uscc', label: '统一社会信用代码', kind: { name: 'uscc' }, required: false, hint: '' },
  ],
};
const rows = [
  { name: '样例甲', uscc: '91140000110114391W' },
  { name: '样例乙', uscc: '123' },
];

describe('读名单的进程', () => {
  let reader: ListReader;
  let bytes: Uint8Array;
  beforeAll(async () => {
    reader = createListReader();
    bytes = await renderList(list, rows);
  });
  afterAll(() => reader.close());

  const read = (from: ListReader, file = bytes) => from.read({ bytes: file, extension: 'xlsx', list });
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'read',
      (error: unknown) => (error instanceof ExcelRefused ? error.code : error),
    );

  it('读出每一行和每一处错误，标注回来的文件内容不变', async () => {
    const { judged, xlsx } = await read(reader);
    if ('problems' in judged) throw new Error(judged.problems.join(''));
    expect(judged.rows.map(({ values }) => values)).toEqual([rows[0]]);
    expect(judged.errors.map(({ row, column }) => [row, column])).toEqual([[3, 1]]);
    expect(judged.header.columns.get('uscc')).toBe(1);
    const { sheet } = judged.header;
    const marked = await reader.mark(xlsx, { sheet, errors: judged.errors, notes: [] });
    expect(marked).not.toEqual(bytes);
    expect(await readExcel(marked)).toEqual(await readExcel(bytes));
  });

  it('没有表头的说没有表头；打不开的说打不开，之后照常读别的', async () => {
    const other = await renderList({ ...list, columns: list.columns.slice(1) });
    expect((await read(reader, other)).judged).toHaveProperty('problems');
    const hostile = [strToU8('甲,乙'), bytes.subarray(0, 900), zipSync({ 'xl/workbook.xml': strToU8('<a') })];
    const refusals = await Promise.all(hostile.map((file) => refusal(read(reader, file))));
    expect(refusals).toEqual(['notExcel', 'notExcel', 'damaged']);
    expect((await read(reader)).judged).toMatchObject({ count: 2 });
  });

  it('太久、太占内存的中途停下，下一份另起一个进程', async () => {
    const within = async (limits: Partial<ProcessLimits>) => {
      const strict = createListReader({ milliseconds: 40_000, bytes: 2 ** 31, ...limits });
      const found = [await refusal(read(strict)), await refusal(read(strict))];
      strict.close();
      return found;
    };
    expect(await within({ milliseconds: 1 })).toEqual(['tookTooLong', 'tookTooLong']);
    if (process.platform === 'linux')
      expect(await within({ bytes: 1024 ** 2 })).toEqual(['tookTooMuchMemory', 'tookTooMuchMemory']);
  });
});
