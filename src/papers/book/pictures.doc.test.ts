import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compilePdf } from '../pdf/compile-pdf.ts';
import { paper, paragraph } from '../pdf/testing/paper.ts';
import { pdfImage } from '../testing/read-pdf.ts';
import { angleOf } from './angle-of.ts';
import { bind } from './testing/bind.ts';

/** 左半黑、右半白。 */
const half = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#000000' } },
      left: 0,
      top: 0,
    },
  ]);

async function scan(degrees: number): Promise<Buffer> {
  const pdf = await compilePdf(
    paper([paragraph('山西省数字化转型促进中心证书，编号 2023。'.repeat(40))]),
    new Map(),
  );
  const { data, width, height } = await pdfImage(pdf, 1, 110);
  const page = sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } }).removeAlpha();
  return page.rotate(degrees, { background: '#ffffff' }).png().toBuffer();
}

async function angle(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  return angleOf(data, { width: info.width, height: info.height, channels: info.channels });
}

/** 页面一角、中间的亮度。 */
async function brightness(bytes: Uint8Array, page: number, x: number, y: number): Promise<number> {
  const { data, width, height } = await pdfImage(bytes, page, 36);
  return data[4 * (Math.floor(y * height) * width + Math.floor(x * width))]!;
}

describe('图片成为 A4 页面', () => {
  it('按相机记下的方向转正，透明处为白，小图不放大', async () => {
    const turned = await half(800, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const small = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#000000' } })
      .webp()
      .toBuffer();
    const { report, bytes } = await bind({ 'a.jpg': turned, 'b.png': clear, 'c.webp': small });
    expect(report.entries.map(({ how }) => how)).toEqual(['picture', 'picture', 'picture']);
    const first = report.frontPages + 1;
    // 转正以后横放，上半黑、下半白。
    const { width, height } = await pdfImage(bytes, first, 36);
    expect(width).toBeGreaterThan(height);
    expect(await brightness(bytes, first, 0.5, 0.25)).toBeLessThan(40);
    expect(await brightness(bytes, first, 0.5, 0.75)).toBeGreaterThan(215);
    expect(await brightness(bytes, first + 1, 0.5, 0.5)).toBe(255);
    expect(await brightness(bytes, first + 2, 0.5, 0.5)).toBeLessThan(40);
    expect(await brightness(bytes, first + 2, 0.6, 0.6)).toBe(255);
  });

  it.each([-5, -2.5, -1, 1, 3, 6])('斜了 %s 度的扫描件，量得准', async (degrees) => {
    expect(Math.abs((await angle(await scan(degrees))) - degrees)).toBeLessThan(0.3);
  });

  it('正的不动；没有字行的不动', async () => {
    expect(await angle(await scan(0))).toBe(0);
    expect(await angle(await half(900, 700).png().toBuffer())).toBe(0);
    const noise = await sharp({
      create: {
        width: 900,
        height: 700,
        channels: 3,
        background: '#888888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    expect(await angle(noise)).toBe(0);
  });

  it('斜的扫描件装订时扶正，并写明扶正了多少', async () => {
    const { report, bytes } = await bind({ 'a.png': await scan(4) });
    expect(report.entries[0]!.reason).toContain('已扶正 4.');
    const { data, width, height } = await pdfImage(bytes, report.frontPages + 1, 110);
    const straight = await sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png()
      .toBuffer();
    expect(await angle(straight)).toBe(0);
  });
});
