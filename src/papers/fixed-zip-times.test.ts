import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fixZipTimes } from './fixed-zip-times.ts';

const files = { 'a.xml': new Uint8Array([1, 2, 3]), 'folder/b.xml': new Uint8Array(5000) };
const zipOn = (day: string) => zipSync(files, { mtime: new Date(day) });

describe('压缩文件里的时间', () => {
  it('今天和明年做的文件逐字节相同，内容不变', () => {
    const today = fixZipTimes(zipOn('2026-03-04T05:06:08'));
    expect(today).toEqual(fixZipTimes(zipOn('2027-12-31T23:59:58')));
    expect(unzipSync(today)).toEqual(files);
  });

  it('不是压缩文件的字节原样交回', () => {
    expect(fixZipTimes(new Uint8Array(100))).toEqual(new Uint8Array(100));
    expect(fixZipTimes(new Uint8Array(3))).toEqual(new Uint8Array(3));
  });
});
