import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { judgeList } from '#programme/lists/judge-list.ts';
import { seeded } from '../word-in/testing/random-form.ts';
import { ExcelRefused } from './excel-refused.ts';
import { markExcel } from './mark-excel.ts';
import { readExcel } from './read-excel.ts';
import { renderList } from './render-list.ts';

const patience = 10_000;
const list: ImportableList = {
  id: 'sample',
  title: '样例名单',
  lines: [],
  columns: [
    { id: 'name', label: '单位名称', kind: { name: 'text' }, required: true, unique: true, hint: '' },
    { id: 'uscc', label: '统一社会信用代码', kind: { name: 'uscc' }, required: false, hint: '' },
  ],
};

/** Reads a file to its end, and marks it. Out: the code of its refusal, or `read`; anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const start = performance.now();
  try {
    const judged = judgeList(list, await readExcel(bytes));
    if (!('problems' in judged))
      await markExcel(bytes, { sheet: judged.header.sheet, errors: judged.errors, notes: judged.notes });
    return 'read';
  } catch (error) {
    if (error instanceof ExcelRefused) return error.code;
    throw error;
  } finally {
    expect(performance.now() - start).toBeLessThan(patience);
  }
}

let printed = new Uint8Array();
let parts: Record<string, Uint8Array> = {};
const sheet = 'xl/worksheets/sheet1.xml';
beforeAll(async () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    name: `样例${String(at)}公司`,
    uscc: at % 2 === 0 ? '91140000110114391W' : '',
  }));
  printed = new Uint8Array(await renderList(list, rows));
  parts = unzipSync(printed);
});

const withPart = (path: string, content: string | Uint8Array) =>
  zipSync({ ...parts, [path]: typeof content === 'string' ? strToU8(content) : content });
/** Stored as it is: what is not packed is no bomb, however long it is. */
const withLong = (path: string, content: string) =>
  zipSync({ ...parts, [path]: [strToU8(content), { level: 0 }] });
const data = (rows: string, more = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`;
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text('A1', '单位名称')}${text('B1', '统一社会信用代码')}</row>`;

const files: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  ['空文件', () => new Uint8Array(), ['notExcel']],
  ['不是 zip', () => strToU8('单位名称,统一社会信用代码'), ['notExcel']],
  ['只有前一半', () => printed.subarray(0, printed.length / 2), ['notExcel', 'damaged']],
  ['旧格式或有密码', () => Uint8Array.from(Buffer.from('d0cf11e0a1b11ae100000000', 'hex')), ['oldExcel']],
  ['zip 里不是 Excel', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), ['notExcel']],
  ['超过 10 MB', () => new Uint8Array(11 * 1024 * 1024), ['tooLarge']],
  ['展开后 300 MB 的炸弹', () => withPart(sheet, new Uint8Array(300 * 1024 * 1024)), ['tooLarge']],
  [
    '几千个文件',
    () =>
      zipSync({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`a${String(at)}`, new Uint8Array()])),
      }),
    ['tooManyParts'],
  ],
  [
    '实体层层展开',
    () => withPart(sheet, `<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${data(head)}`),
    ['entities'],
  ],
  [
    '外部实体',
    () =>
      withPart(
        'xl/sharedStrings.xml',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      ),
    ['entities'],
  ],
  [
    '最后一行最后一列有一格',
    () => withPart(sheet, data(`${head}<row r="1048576">${text('XFD1048576', '甲')}</row>`)),
    ['tooManyCells'],
  ],
  [
    '行号没有尽头',
    () => withPart(sheet, data(`${head}<row r="999999999999">${text('A999999999999', '甲')}</row>`)),
    ['tooManyCells'],
  ],
  [
    '行号写在行上、格上不写',
    () => withPart(sheet, data(`${head}<row r="1048576"><c t="inlineStr"><is><t>甲</t></is></c></row>`)),
    ['read', 'damaged'],
  ],
  [
    '十万多个格子',
    () => withPart(sheet, data(head + `<row>${'<c t="n"><v>1</v></c>'.repeat(100_001)}</row>`)),
    ['tooManyCells'],
  ],
  [
    '只有底色的格子到最后一行',
    () => withPart(sheet, data(`${head}<row r="1048576"><c r="XFD1048576" s="0"/></row>`)),
    ['read'],
  ],
  [
    '一万个互相重叠的合并格',
    () =>
      withPart(
        sheet,
        data(head, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`),
      ),
    ['tooManyMerges'],
  ],
  [
    '一个盖住整张表的合并格',
    () => withPart(sheet, data(head, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
    ['read'],
  ],
  [
    '合并格写反、写错',
    () =>
      withPart(
        sheet,
        data(head, '<mergeCells><mergeCell ref="B9:A1"/><mergeCell ref="?"/><mergeCell/></mergeCells>'),
      ),
    ['read', 'damaged'],
  ],
  [
    '共用文字的编号超出',
    () =>
      withPart(
        sheet,
        data(`${head}<row r="2"><c r="A2" t="s"><v>99999999</v></c><c r="B2" t="s"><v>-1</v></c></row>`),
      ),
    ['read', 'damaged'],
  ],
  [
    '样式的编号超出',
    () => withPart(sheet, data(`${head}<row r="2"><c r="A2" s="99999999"><v>1</v></c></row>`)),
    ['read', 'damaged'],
  ],
  [
    '没有声明的实体',
    () => withPart(sheet, data(`${head}<row r="2">${text('A2', '&x;')}</row>`)),
    ['read', 'damaged'],
  ],
  [
    '九万多个没有写完的格子，后面还有很长',
    () => withLong(sheet, data(head).replace('</sheetData>', '<c '.repeat(99_000) + ' '.repeat(9_000_000))),
    ['read', 'damaged'],
  ],
  [
    '九万多个格子，每个都没有编号，中间一处没有写完',
    () =>
      withLong(sheet, data(`${head}<row r="2">${'<c s="0"/>'.repeat(99_000)}<c ${'r='.repeat(4_000_000)}`)),
    ['read', 'damaged'],
  ],
  [
    '一百多万个没有写完的 XML 声明',
    () => withLong('xl/sharedStrings.xml', '<?xml '.repeat(1_500_000)),
    ['read', 'damaged'],
  ],
  [
    '没有尽头的 XML 声明',
    () => withLong(sheet, `<?xml ${' '.repeat(4_500_000)}encoding="${'a'.repeat(4_500_000)}`),
    ['read', 'damaged'],
  ],
  ['没有尽头的名称', () => withLong(sheet, data(`${head}<${'a'.repeat(9_000_000)}`)), ['read', 'damaged']],
  [
    '格子的编号前面还有很长的内容，或用单引号，或在大于号后面',
    () =>
      withLong(
        sheet,
        data(
          [`x="${'a'.repeat(600)}" r="XFD1048576"`, `r='XFD1048576'`, `x=">" r="XFD1048576"`]
            .map((said) => `<row r="1048576"><c ${said} t="n"><v>1</v></c></row>`)
            .join(''),
        ),
      ),
    ['read', 'damaged'],
  ],
  ['XML 写到一半', () => withPart(sheet, data(head).slice(0, 150)), ['read', 'damaged']],
  ['表是空的', () => withPart(sheet, ''), ['read', 'damaged']],
  ['不是 UTF-8', () => withPart(sheet, Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0x3e])), ['damaged']],
  [
    '嵌套十万层',
    () => withPart(sheet, data(`${head}${'<ext>'.repeat(100_000)}${'</ext>'.repeat(100_000)}`)),
    ['read', 'damaged', 'tooLarge'],
  ],
  ['宏', () => zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('macro') }), ['read']],
  [
    '表指到文件之外',
    () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
    ['read', 'damaged'],
  ],
  [
    '五万个样式',
    () =>
      withPart(
        'xl/styles.xml',
        `<styleSheet><cellXfs>${'<xf numFmtId="9"/>'.repeat(50_000)}</cellXfs></styleSheet>`,
      ),
    ['read'],
  ],
];

describe('不怀好意或损坏的 Excel 文件', () => {
  it.each(files)('%s：给出一句话，或照常读完', async (_, make, expected) => {
    expect(expected).toContain(await outcome(make()));
  });

  it('宏、外部链接和图片不会回到标注的文件里', async () => {
    const bytes = zipSync({
      ...parts,
      'xl/vbaProject.bin': strToU8('macro'),
      'xl/externalLinks/externalLink1.xml': strToU8('<a/>'),
    });
    const judged = judgeList(list, await readExcel(bytes));
    if ('problems' in judged) throw new Error(judged.problems.join(''));
    const marked = unzipSync(
      await markExcel(bytes, { sheet: judged.header.sheet, errors: judged.errors, notes: [] }),
    );
    expect(Object.keys(marked).filter((name) => /vba|external/u.test(name))).toEqual([]);
  });

  it('改三百次，一半改在 XML 里面：每次都给出一句话或照常读完，不崩溃', async () => {
    const random = seeded(20231125);
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    const outcomes = new Map<string, number>();
    for (let round = 0; round < 300; round += 1) {
      let bytes = printed;
      if (round % 2 === 0) {
        const name = random() < 0.5 ? sheet : (names[Math.floor(random() * names.length)] ?? sheet);
        bytes = new Uint8Array(
          zipSync(
            { ...parts, [name]: strToU8(mutated(strFromU8(parts[name] ?? new Uint8Array()), random)) },
            { level: 1 },
          ),
        );
      } else {
        bytes = Uint8Array.from(printed);
        for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      const found = await outcome(bytes);
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
    }
    expect(outcomes.get('read')).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(1);
  }, 120_000);
});

/** Changes somewhere in a text: pieces and tags taken out, doubled, or with other numbers. */
function mutated(xml: string, random: () => number): string {
  let changed = xml;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const from = Math.floor(random() * changed.length);
    const length = Math.floor(random() * 100);
    const tags = [...changed.matchAll(/<\/?\w[^>]*>/gu)];
    const tag = tags[Math.floor(random() * tags.length)];
    const at = tag?.index ?? 0;
    const whole = tag?.[0] ?? '';
    const kind = Math.floor(random() * 5);
    if (kind === 0) changed = changed.slice(0, from) + changed.slice(from + length);
    else if (kind === 1)
      changed = changed.slice(0, from) + changed.slice(from, from + length) + changed.slice(from);
    else if (kind === 2) changed = changed.slice(0, at) + changed.slice(at + whole.length);
    else if (kind === 3)
      changed =
        changed.slice(0, at) +
        whole.replace(
          /"[A-Z]*\d+"/u,
          ['"99999999"', '"XFD1048576"', '"-1"', '""'][Math.floor(random() * 4)] ?? '',
        ) +
        changed.slice(at + whole.length);
    else changed = changed.slice(0, at) + whole.repeat(2) + changed.slice(at + whole.length);
  }
  return changed;
}
