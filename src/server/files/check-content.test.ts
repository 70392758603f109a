import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { renderWord } from '#papers/word/render-word.ts';
import { officialPage } from '#programme/definition/document.ts';
import { onePagePdf } from '../testing/one-page-pdf.ts';
import { checkContent } from './check-content.ts';
import { fileFaults } from './file-faults.zh.ts';
import type { FileUse } from './file-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (name: string, bytes: Uint8Array, use: FileUse = 'evidence') => {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return checkContent(path, name, bytes.length, use);
};
const bytes = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

const pdf = bytes(onePagePdf);
const pictures = fileURLToPath(new URL('../../../samples/enterprise/pictures/', import.meta.url));
const png = readFileSync(join(pictures, readdirSync(pictures)[0] ?? ''));
const docx = await renderWord(
  { title: '样例', page: officialPage, footerMark: '', blocks: [{ type: 'title', text: '样例' }] },
  new Map(),
);
const office = (type: string, extra: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    'word/document.xml': strToU8('<w:document/>'),
    ...extra,
  });
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const cfb = (...parts: Uint8Array[]) =>
  bytes(Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...parts, Buffer.alloc(512));
const locked = pdfWithPassword();
const plainZip = zipSync({ 'a.txt': strToU8('secret') });

describe('按内容认文件', () => {
  it.each<[string, Uint8Array, string, number | null]>([
    ['证书.pdf', pdf, 'application/pdf', 1],
    ['大写.PDF', pdf, 'application/pdf', 1],
    ['照片.png', png, 'image/png', null],
    ['说明.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
    ['旧表.xls', cfb(), 'application/vnd.ms-excel', null],
    ['公文.ofd', zipSync({ 'OFD.xml': strToU8('<ofd/>') }), 'application/ofd', null],
  ])('收 %s', async (name, content, type, pages) => {
    expect(await check(name, content)).toEqual({ type, pages });
  });

  it.each<[string, string, Uint8Array, string]>([
    ['空文件', 'a.pdf', bytes(), fileFaults.empty],
    ['改了名的 Windows 程序', 'a.pdf', bytes('MZ\u0090\u0000', Buffer.alloc(600)), fileFaults.program],
    [
      '改了名的 Linux 程序',
      'a.docx',
      bytes('\u007fELF\u0002\u0001\u0001', Buffer.alloc(600)),
      fileFaults.program,
    ],
    ['带宏的 Word', 'a.docx', office(macroType), fileFaults.macros],
    [
      '把宏藏在普通 Word 里',
      'a.docx',
      office(wordType, { 'word/vbaProject.bin': bytes('x') }),
      fileFaults.macros,
    ],
    ['旧 Word 里的宏', 'a.doc', cfb(utf16('_VBA_PROJECT')), fileFaults.macros],
    ['加了密码的新 Word', 'a.docx', cfb(utf16('EncryptedPackage')), fileFaults.encryptedOffice],
    ['前面夹了东西的 PDF', 'a.pdf', bytes('<html></html>\n', pdf), fileFaults.pdfNotAtStart],
    ['后面接了压缩包的 PDF', 'a.pdf', bytes(pdf, plainZip), fileFaults.hiddenArchive],
    ['后面接了压缩包的图片', 'a.png', bytes(png, plainZip), fileFaults.hiddenArchive],
    ['要密码的 PDF', 'a.pdf', locked, fileFaults.unreadablePdf],
    ['只剩一半的 PDF', 'a.pdf', pdf.subarray(0, 40), fileFaults.unreadablePdf],
    ['压缩包改名为公文', 'a.ofd', plainZip, fileFaults.otherContent('ofd', fileFaults.kinds.type('zip'))],
    ['截断的 Word', 'a.docx', docx.subarray(0, docx.length - 200), fileFaults.unreadable],
  ])('不收%s，说出原因', async (_, name, content, fault) => {
    expect(await check(name, content)).toEqual({ fault });
  });

  it.each([
    ['a.exe', 'evidence'],
    ['a.docm', 'evidence'],
    ['a.html', 'evidence'],
    ['a.svg', 'picture'],
    ['没有扩展名', 'evidence'],
    ['a.docx', 'scan'],
    ['a.gif', 'picture'],
    ['a.__proto__', 'evidence'],
  ] as const)('%s 不能作 %s', async (name, use) => {
    const answer = await check(name, pdf, use);
    expect('fault' in answer && answer.fault).toMatch(/^只收 /u);
  });

  it('名字和内容对不上就说出各是什么', async () => {
    expect(await check('a.png', pdf)).toEqual({
      fault: fileFaults.otherContent('png', fileFaults.kinds.type('pdf')),
    });
    expect(await check('a.pdf', bytes('hello'))).toEqual({
      fault: fileFaults.otherContent('pdf', '别的格式'),
    });
  });

  it('夹带的东西横在两块之间也找得到', async () => {
    const large = bytes(pdf, '\n%', Buffer.alloc(1024 ** 2 - pdf.length - 12, 'x'), plainZip, '\n%%EOF\n');
    expect(await check('a.pdf', large)).toEqual({ fault: fileFaults.hiddenArchive });
  });

  it('自带样例的全部印证材料都收', async () => {
    for (const sample of ['enterprise', 'industry', 'regional']) {
      const evidence = fileURLToPath(new URL(`../../../samples/${sample}/evidence/`, import.meta.url));
      for (const name of readdirSync(evidence)) {
        const content = readFileSync(join(evidence, name));
        expect(await check(name, content), name).toMatchObject({ type: 'application/pdf' });
      }
    }
  });
});

/** An encryption dictionary that no empty password opens. */
function pdfWithPassword(): Buffer {
  const text = Buffer.from(onePagePdf).toString('latin1');
  const dictionary = `<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>`;
  const id = `/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]`;
  return Buffer.from(text.replace('/Root 1 0 R', `/Root 1 0 R/Encrypt ${dictionary}${id}`), 'latin1');
}
