import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentTables } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { sheetCells } from '../../../e2e/papers/testing/sheet-cells.ts';
import { command, inFolder, smallDossier } from '../testing/make-dossier.ts';
import { sample, zipOf } from '../testing/samples.ts';

const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** A dossier that a unit recommends at this place; null: nobody has recommended it yet. */
async function recommended(name: string, order: number | null, unit = '样例市工信局', more = {}) {
  const dossier = smallDossier({
    answers: { 'applicant.name': name, 'centre.investment.total': '1,260.50', ...more },
    recommendation: order === null ? null : { unit, remark: `备注${name}`, order },
  });
  return inFolder({ 'dossier.json': JSON.stringify(dossier) });
}

/** Rows of 附件4 as Excel, a text for each of the eight columns. */
async function excelRows(...argv: readonly string[]): Promise<{ err: string; rows: string[][] }> {
  const file = join(await inFolder({}), '附件4.xlsx');
  const said = await command('summary', ...argv, '--out', file);
  expect(said).toMatchObject({ code: 0, out: '' });
  const cells = sheetCells(await readFile(file));
  const rows: string[][] = [];
  for (let row = 4; cells.has(`A${row}`); row++)
    rows.push(columns.map((column) => cells.get(`${column}${row}`) ?? ''));
  return { err: said.err, rows };
}

describe('附件4 推荐汇总表', () => {
  it('按推荐顺序排列并重新编号，还没有推荐的排在最后', async () => {
    const paths = await Promise.all([
      recommended('未荐', null),
      recommended('第三', 3),
      recommended('第一', 1),
      recommended('第二', 2),
    ]);
    const { err, rows } = await excelRows(...paths);
    expect(err).toBe('');
    expect(rows.map(([number, , , name]) => [number, name])).toEqual([
      ['1', '第一'],
      ['2', '第二'],
      ['3', '第三'],
      ['4', '未荐'],
    ]);
    expect(rows[0]).toEqual(['1', '企业型', '样例市工信局', '第一', '1260.5', '', '', '备注第一']);
  });

  it('Excel、Word、PDF 三种文件的行数和内容相同；文件夹和 zip 可以混着给', async () => {
    const given = [sample('regional'), await zipOf(sample('industry')), sample('enterprise')];
    const { rows } = await excelRows(...given);
    expect(rows.map(([, type]) => type)).toEqual(['区域型', '行业型', '企业型']);
    const out = await inFolder({});
    for (const name of ['附件4.docx', '附件4.PDF'])
      expect(await command('summary', ...given, '--out', join(out, name))).toMatchObject({
        code: 0,
        out: '',
      });

    const [table] = documentTables(await readFile(join(out, '附件4.docx')));
    expect(table?.rows.length).toBe(4);
    const asNumber = (text: string) =>
      /^[\d,.]+$/u.test(text) ? String(Number(text.replaceAll(',', ''))) : text;
    expect(table?.rows.slice(1).map(({ cells }) => cells.map(({ text }) => asNumber(text)))).toEqual(
      rows.map((row) => row.map(asNumber)),
    );

    const pages = await pdfText(await readFile(join(out, '附件4.PDF')));
    const drawn = pages.map(({ chars }) => chars.map(({ char }) => char).join('')).join('');
    for (const row of rows)
      for (const text of row.slice(1, 4)) expect(drawn).toContain(text.replace(/\s/gu, ''));
  });

  it('--json 说明写了哪个文件、几行', async () => {
    const file = join(await inFolder({}), '附件4.xlsx');
    const said = await command('summary', await recommended('甲', 1), '--out', file, '--json');
    expect(JSON.parse(said.out)).toEqual({ files: [file], rows: 1 });
  });

  it('--unit 写进每一行的推荐单位', async () => {
    const { err, rows } = await excelRows(await recommended('甲', 1, ''), '--unit', '样例省直部门');
    expect([err, rows[0]?.[2]]).toEqual(['', '样例省直部门']);
  });
});

describe('附件4 有疑问时照样生成，并提醒', () => {
  it('--unit 与卷宗写的推荐单位不同', async () => {
    const path = await recommended('甲', 1, '样例甲局');
    const { err, rows } = await excelRows(path, '--unit', '样例乙局');
    expect(err).toBe(
      `提醒：「${path}」写的推荐单位是「样例甲局」，汇总表按 --unit 写作「样例乙局」。请核对。`,
    );
    expect(rows[0]?.[2]).toBe('样例乙局');
  });

  it('主要建设内容超过 500 字，数出多少字，内容不截短', async () => {
    const long = '建'.repeat(501);
    const path = await recommended('甲', 1, '样例甲局', { 'summary.mainContent': long });
    const { err, rows } = await excelRows(path);
    expect(err).toBe(`提醒：「${path}」的主要建设内容有 501 字，附件4 要求不超过 500 字。请删减。`);
    expect(rows[0]?.[5]).toBe(long);
  });

  it('同一份卷宗给了两次', async () => {
    const path = await recommended('甲', null);
    const { err, rows } = await excelRows(path, `${path}/.`);
    expect(err).toBe(`提醒：卷宗「${path}」给了 2 次，汇总表中也有 2 行。请核对。`);
    expect(rows.length).toBe(2);
  });

  it('同一单位推荐的两份顺序相同；不同单位各排各的，不提醒', async () => {
    const [one, two, other] = [
      await recommended('甲', 1),
      await recommended('乙', 1),
      await recommended('丙', 1, '样例另一局'),
    ];
    expect((await excelRows(one, two)).err).toBe(
      `提醒：「${one}」、「${two}」的推荐顺序都是 1，按给出的先后排列。请核对。`,
    );
    expect((await excelRows(one, other)).err).toBe('');
  });
});

describe('附件4 不能生成', () => {
  it('年度不同的卷宗不能汇总在一张表里，原有的文件不动', async () => {
    const later = smallDossier({ year: 2027 });
    const path = await inFolder({ 'dossier.json': JSON.stringify(later) });
    const file = join(await inFolder({}), '附件4.xlsx');
    await writeFile(file, '上一次的');
    expect(await command('summary', await recommended('甲', 1), path, '--out', file)).toEqual({
      code: 2,
      out: '',
      err: `「${path}」与前面的卷宗不属于同一通知或年度，不能汇总在一张表里。请分开汇总。`,
    });
    expect(await readFile(file, 'utf8')).toBe('上一次的');
  });
});
