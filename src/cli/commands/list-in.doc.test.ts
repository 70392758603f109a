import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderList } from '#papers/excel-in/render-list.ts';
import { organisationList } from '#procedure/lists/organisation-list.ts';
import { run } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-test-'));
  const rows = [
    { name: '样例名单有限公司', uscc: '91140000110114391W', region: '太原市' },
    { name: '样例二有限公司', uscc: '123', region: '太原市' },
  ];
  await writeFile(join(folder, 'list.xlsx'), await renderList(organisationList(null), rows));
  await writeFile(join(folder, 'bad.xlsx'), 'x');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ran(...argv: string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await run(['list-in', ...argv], {
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
  });
  return { code, said: said.join('\n'), warned: warned.join('\n') };
}

describe('list-in', () => {
  it('逐处列出行、列、原值、改法，存一份已标注的文件；有错误时退出码为 1', async () => {
    const marked = join(folder, 'marked.xlsx');
    const { code, said } = await ran('organisations', join(folder, 'list.xlsx'), '--marked', marked);
    expect([code, said]).toEqual([1, expect.stringMatching(/第 3 行 B 统一社会信用代码\t123\t.*18 位/u)]);
    expect((await readFile(marked)).length).toBeGreaterThan(1000);
    const { said: json } = await ran('organisations', marked, '--json');
    expect(JSON.parse(json)).toMatchObject({
      count: 2,
      errors: [{ row: 3, column: 'B', value: '123' }],
      rows: [{ row: 2 }],
    });
  });

  it('读不了的文件、没有的名单，退出码为 2，说明怎么办', async () => {
    const bad = await ran('organisations', join(folder, 'bad.xlsx'));
    expect([bad.code, bad.warned]).toEqual([2, expect.stringContaining('另存为')]);
    expect((await ran('experts', join(folder, 'list.xlsx'))).warned).toContain('organisations');
    expect((await ran('summary', join(folder, 'list.xlsx'))).warned).toContain('没有找到表头');
    expect((await ran('organisations', join(folder, 'none.xlsx'))).warned).toContain('找不到文件');
  });
});
