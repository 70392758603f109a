import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('上传文件的名字', () => {
  it.each([
    ['证书.pdf', '证书.pdf'],
    ['C:\\fakepath\\证书.pdf', '证书.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\n.pdf', 'ab.pdf'],
    ['合同\u202efdp.exe', '合同fdp.exe'],
    ['<script>.png', 'script.png'],
    ['...', 'file'],
    ['', 'file'],
    [' 名字 .pdf ', '名字 .pdf'],
  ])('%j 记作 %j', (given, expected) => {
    expect(cleanFileName(given)).toBe(expected);
  });

  it('太长的名字截短，扩展名还在', () => {
    const name = cleanFileName(`${'长'.repeat(300)}.pdf`);
    expect(Array.from(name)).toHaveLength(200);
    expect(name.endsWith('长.pdf')).toBe(true);
  });
});
