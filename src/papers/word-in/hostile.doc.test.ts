import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { printablePaper } from '#programme/views/papers.ts';
import { renderWord } from '../word/render-word.ts';
import { handDocx } from './testing/hand-docx.ts';
import { emptied, sampleForm } from './testing/intake-forms.ts';
import { mutations, readHostile } from './testing/mutate-word.ts';

const patience = 10_000;
const form = sampleForm('regional');
const empty = emptied(form);
const word = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

async function outcome(bytes: Uint8Array): Promise<string> {
  const { found, ms } = await readHostile(bytes, empty);
  expect(ms).toBeLessThan(patience);
  return found;
}

let printed = new Uint8Array();
beforeAll(async () => {
  printed = new Uint8Array(await renderWord(printablePaper('basic-info', form, false), new Map()));
});

const cells = (count: number) => `<w:tc><w:p/></w:tc>`.repeat(count);
const merged =
  '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc>';

const files: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  ['空文件', () => new Uint8Array(), ['notZip']],
  ['不是 zip', () => strToU8('申报单位：山西样例'), ['notZip']],
  ['只有前一半', () => printed.subarray(0, printed.length / 2), ['notZip', 'damaged']],
  ['旧格式或有密码', () => Uint8Array.from(Buffer.from('d0cf11e0a1b11ae100000000', 'hex')), ['oldWord']],
  ['zip 里不是 Word', () => zipSync({ 'a.txt': strToU8('x') }), ['notWord']],
  [
    'odt',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    ['otherOffice'],
  ],
  ['XML 写到一半', () => handDocx(word('<w:p><w:r><w:t>一').slice(0, 120)), ['damaged']],
  ['正文是空的', () => handDocx(''), ['damaged']],
  [
    '正文不是 UTF-8',
    () => handDocx('', { 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]) }),
    ['damaged'],
  ],
  [
    '展开后 60 MB 的炸弹',
    () => handDocx('', { 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }),
    ['tooLarge'],
  ],
  [
    '没有人引用的大文件',
    () => handDocx(word(''), { 'word/other.xml': strToU8(' '.repeat(13 * 1024 * 1024)) }),
    ['read'],
  ],
  [
    '几千个文件',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`a${String(at)}`, new Uint8Array()])),
      ),
    ['tooManyParts'],
  ],
  [
    '实体层层展开',
    () =>
      handDocx(
        `<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>${word('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`,
      ),
    ['entities'],
  ],
  [
    '外部实体',
    () =>
      handDocx(
        `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${word('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}`,
      ),
    ['entities'],
  ],
  ['没有声明的实体', () => handDocx(word('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')), ['entities']],
  ['嵌套一千层', () => handDocx(word('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000))), ['tooDeep']],
  [
    '表套表',
    () => handDocx(word('<w:tbl><w:tr><w:tc>'.repeat(40) + '</w:tc></w:tr></w:tbl>'.repeat(40))),
    ['tooDeep'],
  ],
  [
    '三万个格子',
    () => handDocx(word(`<w:tbl>${`<w:tr>${cells(100)}</w:tr>`.repeat(300)}</w:tbl>`)),
    ['tooManyCells'],
  ],
  [
    '一万个互相重叠的合并格',
    () => handDocx(word(`<w:tbl>${`<w:tr>${merged.repeat(50)}</w:tr>`.repeat(200)}</w:tbl>`)),
    ['read'],
  ],
  ['三万个段落', () => handDocx(word('<w:p/>'.repeat(30_000))), ['tooManyCells']],
  [
    '一万八千个像标签的段落，前面是真的表',
    () =>
      handDocx(
        strFromU8(unzipSync(printed)['word/document.xml'] ?? new Uint8Array()).replace(
          '<w:sectPr',
          `${'<w:p><w:r><w:t>单位联系方式</w:t></w:r></w:p>'.repeat(18_000)}<w:sectPr`,
        ),
      ),
    ['read', 'tooLarge'],
  ],
  [
    '一万个各不相同的格子，前面是真的表',
    () =>
      handDocx(
        strFromU8(unzipSync(printed)['word/document.xml'] ?? new Uint8Array()).replace(
          '<w:sectPr',
          `<w:tbl>${Array.from({ length: 5000 }, (_, at) => `<w:tr><w:tc><w:p><w:r><w:t>单位联系资产${String(at)}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>总投资${String(at)}：费用</w:t></w:r></w:p></w:tc></w:tr>`).join('')}</w:tbl><w:sectPr`,
        ),
      ),
    ['read', 'tooLarge'],
  ],
  [
    '一个二百万字的段落',
    () => handDocx(word(`<w:p><w:r><w:t>${'申报单位：'.repeat(400_000)}</w:t></w:r></w:p>`)),
    ['read', 'tooLarge'],
  ],
  [
    '一万九千个像标题的段落',
    () => handDocx(word('<w:p><w:r><w:t>（一）建设思路</w:t></w:r></w:p>'.repeat(19_000))),
    ['read'],
  ],
  [
    '表格里一万个像标签的格子',
    () =>
      handDocx(
        word(
          `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>单位名称</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>联系方式：邮箱</w:t></w:r></w:p></w:tc></w:tr>'.repeat(5000)}</w:tbl>`,
        ),
      ),
    ['read'],
  ],
  [
    '样式互相继承',
    () =>
      handDocx(word('<w:p/>'), {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="x/styles" Target="styles.xml"/></Relationships>',
        ),
        'word/styles.xml': strToU8(
          '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
        ),
      }),
    ['read'],
  ],
  [
    '关系指到文件之外',
    () =>
      handDocx(word('<w:p/>'), {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="x/styles" Target="../../../../etc/passwd"/></Relationships>',
        ),
      }),
    ['read'],
  ],
];

describe('不怀好意或损坏的 Word 文件', () => {
  it.each(files)('%s：给出一句话，或照常读完', async (_, make, expected) => {
    expect(expected).toContain(await outcome(make()));
  });
});

describe('逐处改坏的 Word 文件', () => {
  it('改三百次，一半改在 XML 里面：每次都给出一句话或照常读完，不崩溃', async () => {
    const outcomes = new Map<string, number>();
    for (const bytes of mutations(printed, 300, 20231124)) {
      const found = await outcome(bytes);
      outcomes.set(found, (outcomes.get(found) ?? 0) + 1);
    }
    expect(outcomes.get('read')).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(1);
  }, 120_000);
});

describe('读到的内容不超出文件', () => {
  it('读一份文件不碰文件之外的任何东西', () => {
    const source = readFileSync(new URL('read-word.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/node:(?:fs|http|net|child_process)/u);
  });
});
