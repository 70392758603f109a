import { describe, expect, it } from 'vitest';
import { documentTables } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { sheetCells } from '../../../e2e/papers/testing/sheet-cells.ts';
import { command, inFolder } from '../testing/make-dossier.ts';
import { filesIn } from '../testing/samples.ts';
import { papersIn } from '../testing/read-papers.ts';

const files = [
  '附件2-建设方案.docx',
  '附件2-建设方案.pdf',
  '附件3-基本情况表.docx',
  '附件3-基本情况表.pdf',
  '附件4-推荐汇总表.docx',
  '附件4-推荐汇总表.pdf',
  '附件4-推荐汇总表.xlsx',
  '印证材料目录.docx',
  '印证材料目录.pdf',
];

describe.each([
  ['regional', '区域型', 22],
  ['industry', '行业型', 26],
  ['enterprise', '企业型', 21],
])('空白表格 %s', (type, label, count) => {
  const made = (async () => {
    const folder = await inFolder({});
    const said = await command('forms', '--type', type, '--out', folder);
    return { said, folder, bytes: await filesIn(folder), papers: await papersIn(folder) };
  })();

  it('九个文件，什么也不说，没有留下别的', async () => {
    const { said, bytes } = await made;
    expect(said).toEqual({ code: 0, out: '', err: '' });
    expect(Object.keys(bytes).toSorted()).toEqual(files.toSorted());
  });

  it('每一份 PDF 都打得开，有页有字；页脚没有草稿字样，也没有表单码', async () => {
    const { bytes, papers } = await made;
    for (const name of files.filter((file) => file.endsWith('.pdf'))) {
      const pages = await pdfText(bytes[name]!);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter(({ text }) => text.trim() === '')).toEqual([]);
    }
    for (const { feet } of papers.values())
      for (const foot of feet) expect(foot).not.toMatch(/草稿|[0-9A-Z]{4}-[0-9A-Z]{4}/u);
  });

  it(`应答表是${label}的 ${count} 项，数值一栏全空`, async () => {
    const { bytes } = await made;
    const tables = documentTables(bytes['附件2-建设方案.docx']!);
    const sheet = tables.find(({ rows }) => rows[0]?.cells.some(({ text }) => text.includes('指标')))!;
    const asked = sheet.rows.slice(1);
    expect(asked.length).toBe(count);
    // 第一列纵向合并，所以从右往左数：数值、单位、指标。
    expect(asked.filter(({ cells }) => cells.at(-1)?.text !== '')).toEqual([]);
    expect(asked.filter(({ cells }) => cells.at(-2)?.text === '' || cells.at(-3)?.text === '')).toEqual([]);
  });

  it('基本情况表除了栏目名称没有内容', async () => {
    const { papers } = await made;
    const text = papers.get('附件3-基本情况表.docx')?.text ?? '';
    expect(text).toContain('统一社会信用代码');
    expect(text).not.toMatch(/\d{4,}(?!年)|样例|undefined|null|〓/u);
  });

  it('附件4 的 Excel 有八栏表头和空行', async () => {
    const { bytes } = await made;
    const cells = sheetCells(bytes['附件4-推荐汇总表.xlsx']!);
    expect(['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3'].map((name) => cells.get(name))).toEqual([
      '序号',
      '创建类型',
      '推荐单位',
      '创建单位',
      '总投资（万元）',
      '主要建设内容',
      '联系人及联系方式',
      '备注',
    ]);
    expect([cells.get('A4'), cells.get('D4'), cells.get('E4')]).toEqual(['1', undefined, undefined]);
  });
});

it('年度写作 2027，财务指标的三栏就是 2024 至 2026 年', async () => {
  const folder = await inFolder({});
  const said = await command('forms', '--type', 'industry', '--year', '2027', '--out', folder, '--json');
  expect((JSON.parse(said.out) as { files: string[] }).files.length).toBe(9);
  const text = (await papersIn(folder)).get('附件3-基本情况表.docx')?.text ?? '';
  expect([...text.matchAll(/(20\d\d)年/gu)].map(([, year]) => year)).toEqual(
    expect.arrayContaining(['2024', '2025', '2026']),
  );
  expect(text).not.toMatch(/2022年/u);
});
