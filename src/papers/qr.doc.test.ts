import { Buffer } from 'node:buffer';

import { describe, expect, it } from 'vitest';

import { qrPng, qrSvg } from './qr.ts';

describe('QR codes', () => {
  it('are written as PNG of square size, and as SVG, without asking any server', async () => {
    const png = Buffer.from(await qrPng('https://example.cn/核验?c=7F3A-堃'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
    expect(await qrSvg('甲')).toContain('<svg');
  });

  it('are the same for the same text', async () => {
    expect(await qrPng('甲')).toEqual(await qrPng('甲'));
  });

  it('refuse a text that is too long for any code', async () => {
    await expect(qrPng('x'.repeat(5000))).rejects.toThrow('No QR code');
  });
});
