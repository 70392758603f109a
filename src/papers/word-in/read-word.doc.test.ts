import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blocksText, type WordBlock, type WordTable } from '#programme/intake/word-content.ts';
import { readWord } from './read-word.ts';
import { handDocx } from './testing/hand-docx.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';
const documentOf = (body: string) => `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
const read = async (body: string): Promise<readonly WordBlock[]> =>
  (await readWord(handDocx(documentOf(body)))).content.blocks;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const tableOf = (...rows: string[]) =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

const texts: readonly (readonly [string, string, string])[] = [
  [
    '插入的留下，删除的去掉',
    paragraph(`${run('甲')}<w:ins>${run('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>`),
    '甲乙',
  ],
  [
    '移走的去掉，移来的留下',
    paragraph(`<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`),
    '新',
  ],
  [
    '段落标记删除了，两段成为一段',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前')}</w:p>${paragraph(run('后'))}`,
    '前后',
  ],
  [
    '软回车是换行，制表符还是制表符',
    paragraph('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>'),
    '一\n二\t三',
  ],
  ['分页符不是文字', paragraph('<w:r><w:br w:type="page"/><w:t>下页</w:t></w:r>'), '下页'],
  ['隐藏的文字不读', paragraph(`${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r>`), '见'],
  [
    '内容控件里的文字照读',
    paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('山西样例')}</w:sdtContent></w:sdt>`),
    '山西样例',
  ],
  [
    '内容控件还是提示，等于没填',
    paragraph(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字。')}</w:sdtContent></w:sdt>`,
    ),
    '',
  ],
  [
    '勾选框按状态读',
    paragraph(
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run('是')}<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>${run('否')}`,
    ),
    '☑是☐否',
  ],
  [
    '旧式窗体的勾选框按状态读',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run('企业'),
    ),
    '☑企业',
  ],
  [
    'Wingdings 的勾与框',
    paragraph(
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r><w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r>`,
    ),
    '☑□☑',
  ],
  [
    '域只读结果',
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2023年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    '2023年',
  ],
  [
    '新旧两种写法只读一种',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    '新',
  ],
  [
    '文本框里的文字跟在后面',
    paragraph(
      `${run('正文')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('框里'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    '正文\n框里',
  ],
  ['字符用编号写也认得', paragraph(run('&#x4e2d;&#25991;&amp;')), '中文&'],
];

describe('读 Word 文件的文字', () => {
  it.each(texts)('%s', async (_, body, expected) => {
    expect(blocksText(await read(body))).toBe(expected);
  });

  it('脚注另外列出', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
    const { content } = await readWord(
      handDocx(documentOf(paragraph(run('正文'))), {
        'word/_rels/document.xml.rels': strToU8(
          `<Relationships><Relationship Id="r1" Type="${rel}" Target="footnotes.xml"/></Relationships>`,
        ),
        'word/footnotes.xml': strToU8(
          `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="0">${paragraph(run('线'))}</w:footnote><w:footnote w:id="1">${paragraph(run('注一'))}</w:footnote></w:footnotes>`,
        ),
      }),
    );
    expect(content.notes).toEqual(['注一']);
  });

  it('前缀不是 w、编码是 UTF-16 也读得出', async () => {
    const xml = `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>晋</x:t></x:r></x:p></x:body></x:document>`;
    expect(blocksText((await readWord(handDocx(xml))).content.blocks)).toBe('晋');
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(documentOf(paragraph(run('阳'))), 'utf16le'),
    ]);
    expect(
      blocksText(
        (await readWord(handDocx('', { 'word/document.xml': new Uint8Array(wide) }))).content.blocks,
      ),
    ).toBe('阳');
  });
});

const firstTable = async (body: string): Promise<WordTable> =>
  (await read(body)).find((block) => block.type === 'table') as WordTable;
const shape = (table: WordTable) =>
  table.rows.map((row) =>
    row.map(
      (one) =>
        `${blocksText(one.blocks)}@${String(one.column)} ${String(one.colspan)}×${String(one.rowspan)}`,
    ),
  );

describe('读 Word 文件的表格', () => {
  it('横向、纵向合并的格子只有一个，带着跨度', async () => {
    const table = await firstTable(
      tableOf(
        cell('头', '<w:gridSpan w:val="3"/>'),
        cell('左', '<w:vMerge w:val="restart"/>') + cell('中') + cell('右'),
        cell('', '<w:vMerge/>') + cell('下', '<w:gridSpan w:val="2"/>'),
      ),
    );
    expect(shape(table)).toEqual([['头@0 3×1'], ['左@0 1×2', '中@1 1×1', '右@2 1×1'], ['下@1 2×1']]);
    expect(table.rows[1]?.[2]).toMatchObject({ left: 3000, right: 6000 });
  });

  it('旧文件的横向合并、左边空出的格、删除的行', async () => {
    const table = await firstTable(
      tableOf(
        cell('合', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('末'),
        `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('二')}${cell('三')}`,
        `<w:trPr><w:del/></w:trPr>${cell('删')}`,
      ),
    );
    expect(shape(table)).toEqual([
      ['合@0 1×1', '末@2 1×1'],
      ['二@1 1×1', '三@2 1×1'],
    ]);
  });

  it('行与格套在内容控件里也读得出；格里的表读在格里', async () => {
    const inner = tableOf(cell('内一') + cell('内二'));
    const table = await firstTable(
      `<w:tbl><w:tblGrid/><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell('控')}</w:sdtContent></w:sdt><w:tc>${inner}${paragraph('')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    );
    expect(table.rows[0]?.map((one) => blocksText(one.blocks).trim())).toEqual(['控', '内一\t内二']);
  });

  it('合并格里藏着的文字不丢', async () => {
    const table = await firstTable(
      tableOf(cell('上', '<w:vMerge w:val="restart"/>') + cell('甲'), cell('藏', '<w:vMerge/>') + cell('乙')),
    );
    expect(blocksText(table.rows[0]?.[0]?.blocks ?? [])).toBe('上\n藏');
  });
});
