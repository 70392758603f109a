import { deflateSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { onePagePdf } from '../testing/one-page-pdf.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

const tus = { 'tus-resumable': '1.0.0' };
const bytes = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const contentTypes = (type: string) =>
  strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
const macroWord = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const plainWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const zeros = new Uint8Array(64 * 1024 ** 2);

/** A PDF whose pages lie in a stream that unpacks to 64 MB of nothing. */
function pdfBomb(): Buffer {
  const packed = deflateSync(zeros);
  return bytes(
    '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    `4 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`,
    packed,
    '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}

/** The head of a PNG that claims to be 100,000 by 100,000 pixels. */
function hugePng(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(100_000, 0);
  size.writeUInt32BE(100_000, 4);
  return bytes(head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(4), Buffer.alloc(200));
}

describe('带毒的、改名的、会炸开的文件', () => {
  let test: TestApp;
  let send: Awaited<ReturnType<TestApp['as']>>;
  beforeAll(async () => {
    test = await openTestApp();
    send = await test.as(
      await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'applicant')),
    );
  });
  afterAll(() => test.app.close());

  const uploadFile = async (name: string, content: Uint8Array) => {
    const begun = await send({
      ...{ method: 'POST', url: '/api/uploads' },
      headers: {
        ...tus,
        'upload-length': String(content.length),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
    const url = String(begun.headers['location']);
    const headers = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
    const sent = await send({ method: 'PATCH', url, headers, payload: Buffer.from(content) });
    expect(sent.statusCode).toBe(204);
    return url.split('/').at(-1) ?? '';
  };
  const add = async (name: string, content: Uint8Array, to = '/api/evidence') => {
    const uploadId = await uploadFile(name, content);
    return send({ method: 'POST', url: to, payload: { uploadId, title: '' } });
  };

  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['改名的程序', '证书.pdf', () => bytes('MZ\u0090\u0000', Buffer.alloc(400)), /可以运行的程序/u],
    ['改名的脚本', '证书.docx', () => bytes('#!/bin/sh\nrm -rf /\n'), /可以运行的程序|内容却是/u],
    ['网页', '说明.html', () => bytes('<script>alert(1)</script>'), /只收/u],
    ['叫作图片的网页', '图.png', () => bytes('<html><script>alert(1)</script>'), /内容却是/u],
    ['矢量图', '图.svg', () => bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), /只收/u],
    [
      '带宏的 Word，改名 docx',
      '方案.docx',
      () => zipSync({ '[Content_Types].xml': contentTypes(macroWord), 'word/document.xml': strToU8('<w/>') }),
      /带有宏/u,
    ],
    [
      '类型说没有宏、里面却有',
      '方案.docx',
      () =>
        zipSync({
          '[Content_Types].xml': contentTypes(plainWord),
          'word/document.xml': strToU8('<w/>'),
          'word/vbaProject.bin': strToU8('x'),
        }),
      /带有宏/u,
    ],
    [
      'PDF 与压缩包合体',
      '证书.pdf',
      () => bytes(onePagePdf, zipSync({ 'a.exe': strToU8('MZ') })),
      /夹带了压缩文件/u,
    ],
    ['前面藏着网页的 PDF', '证书.pdf', () => bytes('<script>1</script>\n', onePagePdf), /夹着别的内容/u],
    ['空文件', '证书.pdf', () => new Uint8Array(), /空文件/u],
  ])('%s 不收，说出原因，也不留在服务器上', async (_, name, content, why) => {
    const answer = await add(name, content());
    expect(answer.json()).toMatchObject({ code: 'fileRefused', status: 422 });
    expect(answer.json<{ message: string }>().message).toMatch(why);
    expect(readdirSync(join(test.platform.dataDir, 'uploads'))).toEqual([]);
  });

  it('解开有 64 MB 的 Word 和 PDF 不会撑大服务器', async () => {
    const before = process.memoryUsage.rss();
    const word = zipSync({ '[Content_Types].xml': zeros, 'word/document.xml': zeros });
    expect(word.length).toBeLessThan(1_000_000);
    const began = performance.now();
    const answers = [await add('炸弹.docx', word), await add('炸弹.pdf', pdfBomb())];
    expect(answers.map(({ statusCode }) => statusCode < 500)).toEqual([true, true]);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(800 * 1024 ** 2);
  });

  it('自称十万乘十万像素的图片不收', async () => {
    expect((await add('图.png', hugePng(), '/api/pictures')).json()).toMatchObject({ code: 'fileRefused' });
  });

  it('太大的图片不放进正文，说出最多多少', async () => {
    const png = bytes(hugePng(), Buffer.alloc(31 * 1024 ** 2));
    const answer = await add('图.png', png, '/api/pictures');
    expect(answer.json<{ message: string }>().message).toContain('超过 30 MB');
  });

  it.each([
    ['..\\..\\Windows\\证书.pdf', '证书.pdf'],
    ['../../etc/证书.pdf', '证书.pdf'],
    ['a\r\nSet-Cookie: x=1\r\n.pdf', 'aSet-Cookie x=1.pdf'],
    ['证书\u202efdp.exe.pdf', '证书fdp.exe.pdf'],
    ['a";filename="x.exe.pdf', 'a;filename=x.exe.pdf'],
    ['<img src=x onerror=1>.pdf', 'img src=x onerror=1.pdf'],
  ])('名字 %j 取走时只是一个名字', async (name, kept) => {
    const answer = await add(name, onePagePdf);
    const { id, fileName } = answer.json<{ id: string; fileName: string }>();
    expect(fileName).toBe(kept);
    const file = await send({ method: 'GET', url: `/api/evidence/${id}/file?download=1` });
    expect(file.headers['set-cookie']).toBeUndefined();
    const disposition = String(file.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w.%~!$&+^`|-]*$/u);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect(String(file.headers['content-security-policy'])).toContain("default-src 'none'");
  });

  it('上传时写上别人的名字也没用：谁传的是谁的', async () => {
    const stranger = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant'),
    );
    const owner = Buffer.from(stranger.personId).toString('base64');
    const begun = await send({
      ...{ method: 'POST', url: '/api/uploads' },
      headers: { ...tus, 'upload-length': '1', 'upload-metadata': `owner ${owner},filename YS5wZGY=` },
    });
    const url = String(begun.headers['location']);
    const asked = await (await test.as(stranger))({ method: 'HEAD', url, headers: tus });
    expect(asked.statusCode).toBe(404);
  });
});
