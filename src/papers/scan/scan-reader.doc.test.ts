import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialPage, type PaperDocument } from '#programme/definition/document.ts';
import { compilePdf } from '../pdf/compile-pdf.ts';
import { pdfImage } from '../testing/read-pdf.ts';
import { createScanReader, type ScanLimits, type ScanReader } from './scan-reader.ts';
import { anyDistortion, stampedScan } from './testing/stamped-scan.ts';

const document: PaperDocument = {
  title: '样例',
  page: officialPage,
  footerMark: '7K2M-9QXP-04TD',
  pageCode: '7K2M9QXP04TD',
  blocks: [
    { type: 'paragraph', runs: [{ text: '第一页' }] },
    { type: 'pageBreak' },
    { type: 'paragraph', runs: [{ text: '第二页' }] },
  ],
};
const codes = ['7K2M9QXP04TD:1:2', '7K2M9QXP04TD:2:2'];

describe('读扫描件的进程', () => {
  let folder: string;
  let reader: ScanReader;
  let pdf: Uint8Array;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scan-reader-'));
    reader = createScanReader();
    pdf = await compilePdf(document, new Map());
  });
  afterAll(async () => {
    reader.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function file(name: string, bytes: Uint8Array | string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  }
  const random = () => 0.5;

  it('PDF 每页页脚的二维码说出是哪份纸件、第几页、共几页', async () => {
    expect(await reader.read(await file('a.pdf', pdf))).toEqual({
      pages: codes.map((code) => ({ blank: false, codes: [code] })),
    });
  });

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('%s 也读得出，歪着、横着都行', async (format) => {
    const image = await pdfImage(pdf, 2, 300);
    const distortion = anyDistortion(random, { format, askew: 6.5, quarters: 1, colour: true });
    const path = await file(`a.${format}`, await stampedScan(image, distortion, random));
    expect(await reader.read(path)).toEqual({ pages: [{ blank: false, codes: [codes[1]] }] });
  });

  it('空白的背面认得出是空白', async () => {
    const white = { width: 1240, height: 1754, channels: 3, background: '#f4f2ee' } as const;
    const path = await file('blank.png', await sharp({ create: white }).png().toBuffer());
    expect(await reader.read(path)).toEqual({ pages: [{ blank: true, codes: [] }] });
  });

  it('打不开的文件说打不开，之后照常读别的', async () => {
    const hostile: Record<string, Uint8Array | string> = {
      'text.pdf': '不是 PDF',
      'cut.pdf': pdf.subarray(0, 900),
      'head.pdf': '%PDF-1.7\n%%EOF',
      'cut.png': (
        await sharp({ create: { width: 900, height: 900, channels: 3, background: '#fff' } })
          .png()
          .toBuffer()
      ).subarray(0, 200),
      'empty.jpg': '',
      'bomb.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>',
    };
    for (const [name, bytes] of Object.entries(hostile))
      expect([name, await reader.read(await file(name, bytes))]).toEqual([name, { fault: 'unreadable' }]);
    expect(await reader.read(join(folder, 'nothing.pdf'))).toEqual({ fault: 'unreadable' });
    expect(await reader.read(await file('b.pdf', pdf))).toMatchObject({ pages: [{}, {}] });
  });

  it('太久、太占内存的中途停下，下一份另起一个进程', async () => {
    const path = await file('c.pdf', pdf);
    const within = async (limits: Partial<ScanLimits>) => {
      const strict = createScanReader({
        ...{ millisecondsAPage: 20_000, milliseconds: 40_000, bytes: 2 ** 31 },
        ...limits,
      });
      const read = [await strict.read(path), await strict.read(path)];
      strict.close();
      return read;
    };
    const slow = { fault: 'tookTooLong' };
    expect(await within({ milliseconds: 1 })).toEqual([slow, slow]);
    const large = { fault: 'tookTooMuchMemory' };
    if (process.platform === 'linux') expect(await within({ bytes: 1024 ** 2 })).toEqual([large, large]);
  });
});
