import { describe, expect, it } from 'vitest';
import { dense } from '../pdf/testing/paper.ts';
import { pdfImage, pdfText } from '../testing/read-pdf.ts';
import { makeBook } from './make-book.ts';
import { bind } from './testing/bind.ts';
import { changed, unpacked } from './testing/read-book.ts';
import { pagesPdf, stream } from './testing/write-pdf.ts';

const plain = pagesPdf([{ text: 'plain' }]);
const action = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const scripted = pagesPdf([{ text: 'scripted' }], { catalogue: `/OpenAction${action}` });
const launching = pagesPdf([
  {
    text: 'launching',
    more: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/Launch/F(calc.exe)>>>>]/AA<</O<</S/JavaScript/JS(x)>>>>',
  },
]);
const linking = pagesPdf(
  [
    {
      text: 'linking',
      more: '/Annots 100 0 R',
    },
  ],
  {
    objects: [
      '[101 0 R 102 0 R]',
      '<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/URI/URI(http://example.com/)/Next 103 0 R>>>>',
      '<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents(note)/A 103 0 R/AA<</E 103 0 R>>>>',
      action,
    ],
  },
);
/** 一个表单栏、一枚签章，都只在批注的外观里；红色的方块。 */
const sealed = pagesPdf([{ text: 'sealed', more: '/Annots[100 0 R]' }], {
  catalogue: '/AcroForm<</Fields[100 0 R]/SigFlags 3>>',
  objects: [
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/F 4/Rect[200 200 400 400]/AP<</N 101 0 R>>/P 4 0 R>>',
    stream('1 0 0 rg 0 0 200 200 re f', '/Type/XObject/Subtype/Form/BBox[0 0 200 200]'),
  ],
});

const dangerous = [
  'JavaScript',
  '/JS',
  'Launch',
  '/URI',
  '/OpenAction',
  '/AA',
  '/AcroForm',
  'calc.exe',
  'app.alert',
];
/** 这些文件和它们后面的一份装订成一本：各自怎样装订，第一页上有什么；后面的材料总在自己的页上。 */
async function bound(...files: readonly Uint8Array[]) {
  const named = Object.fromEntries(files.map((bytes, at) => [`${String(at)}.pdf`, bytes]));
  const { report, bytes: book } = await bind({ ...named, 'after.pdf': plain });
  const pages = await pdfText(book);
  expect(pages).toHaveLength(report.frontPages + report.pages);
  expect(dense(pages.at(-1)!.text)).toContain('plain');
  const entries = report.entries.slice(0, -1).map((entry) => ({
    ...entry,
    text: dense(pages[report.frontPages + entry.pages[0] - 1]!.text),
  }));
  return { entries, book, frontPages: report.frontPages };
}

async function redPart(bytes: Uint8Array, page: number): Promise<number> {
  const { data } = await pdfImage(bytes, page, 36);
  let red = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! > 200 && data[at + 1]! < 80 && data[at + 2]! < 80) red++;
  return red / (data.length / 4);
}

describe('来路不明的文件', () => {
  it('脚本、启动动作、外部链接都不进书，藏在压缩对象里的也不进', async () => {
    const packed = await changed(linking, ['--object-streams=generate']);
    expect(packed.includes('/URI')).toBe(false);
    const { entries, book } = await bound(scripted, launching, linking, packed);
    expect(entries.map(({ how }) => how)).toEqual(['pagePictures', 'pagePictures', 'pagePictures', 'pages']);
    const whole = await unpacked(book);
    for (const word of dangerous) expect(whole).not.toContain(word);
    for (const { how, text, reason } of entries)
      if (how === 'pagePictures')
        expect([reason?.includes('脚本'), text.includes('ing')]).toEqual([true, false]);
  });

  it('表单栏和签章的样子留在页上', async () => {
    const locked = await changed(sealed, ['--encrypt', '', 'owner', '256', '--']);
    const { entries, book, frontPages } = await bound(sealed, locked);
    expect(entries.map(({ how }) => how)).toEqual(['pages', 'pagePictures']);
    for (const page of [1, 2]) expect(await redPart(book, frontPages + page)).toBeGreaterThan(0.06);
  });

  it('要密码的有一页写明；只限制修改的按页面图片装订', async () => {
    const { entries } = await bound(
      await changed(plain, ['--encrypt', 'secret', 'owner', '256', '--']),
      await changed(plain, ['--encrypt', '', 'owner', '256', '--']),
    );
    const [secret, locked] = entries;
    expect(secret).toMatchObject({ how: 'note', pages: [1, 1] });
    expect(secret!.reason).toContain('密码');
    expect(secret!.text).toContain('本材料未能装订成页面');
    expect(secret!.text).toContain('密码');
    expect(locked).toMatchObject({ how: 'pagePictures', pages: [2, 2] });
    expect(locked!.reason).toContain('限制');
  });

  it('坏得读不出的有一页写明，读得出的照样装订', async () => {
    const long = pagesPdf([{ text: 'first' }, { text: 'second' }]);
    const whole = long.toString('latin1');
    const noTable = Buffer.from(whole.replace(/\nxref[^]*?trailer/u, '\ntrailer'), 'latin1');
    const wrongTable = Buffer.from(whole.replace(/^0000\d{6} 00000 n/gmu, '0000000007 00000 n'), 'latin1');
    const nothing = [
      Buffer.alloc(0),
      Buffer.from('no pdf'),
      Buffer.from('%PDF-1.7\ngarbage'),
      long.subarray(0, 60),
    ];
    const { entries } = await bound(noTable, wrongTable, ...nothing);
    for (const { how, pages } of entries.slice(0, 2)) {
      expect(['pages', 'pagePictures']).toContain(how);
      expect(pages[1] - pages[0]).toBe(1);
    }
    for (const entry of entries.slice(2)) expect(entry).toMatchObject({ how: 'note' });
  });

  it('页数写得不对、自己引用自己、没有内容的页，也不影响别的材料', async () => {
    const text = (from: string, to: string) =>
      Buffer.from(plain.toString('latin1').replace(from, to), 'latin1');
    const box = 'MediaBox[0 0 595.28 841.89]';
    const { entries } = await bound(
      text('/Count 1', '/Count 9'),
      text('/Kids[4 0 R]', '/Kids[2 0 R]'),
      text('/Contents 5 0 R', '/Contents 77 0 R'),
      text(box, 'MediaBox[0 0 0 0]'),
      text(box, 'MediaBox[0 0 99999 99999]'),
      text('ET', 'Q Q Q Q'),
    );
    expect(entries).toHaveLength(6);
  });

  it('读到它时进程会中断的文件，有一页写明', async () => {
    const { request } = await bind({ 'x.pdf': plain, 'y.pdf': plain });
    const report = await makeBook({ ...request, given: ['x.pdf'], careful: true }, () => undefined);
    expect(report.entries.map(({ how }) => how)).toEqual(['note', 'pages']);
    expect(report.entries[0]!.reason).toContain('程序中断');
  });

  it('卷宗里没有的、不认得的，各有一页写明', async () => {
    const { request } = await bind({
      'x.ofd': Buffer.from('PK\u0003\u0004'),
      'y.png': Buffer.from('no picture'),
    });
    const report = await makeBook(
      { ...request, files: { ...request.files, 'x.ofd': request.files['x.ofd']! }, given: [], careful: true },
      () => undefined,
    );
    expect(report.entries.map(({ how }) => how)).toEqual(['note', 'note']);
    expect(report.entries[1]!.reason).toContain('图片已损坏');
    const missing = await makeBook({ ...request, files: {}, given: [], careful: true }, () => undefined);
    expect(missing.entries.every(({ reason }) => reason?.includes('没有这个文件'))).toBe(true);
  });
});
