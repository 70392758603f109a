import { describe, expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

describe('下载时的文件名', () => {
  it('中文名给新浏览器，字母名给旧浏览器', () => {
    expect(contentDisposition('attachment', '证书 1.pdf')).toBe(
      `attachment; filename="__ 1.pdf"; filename*=UTF-8''%E8%AF%81%E4%B9%A6%201.pdf`,
    );
  });

  it.each(['a"; evil="1', 'a\r\nSet-Cookie: x=1', "it's (1)*.pdf", '100%.pdf', 'a\\b'])(
    '名字里的符号改不了报头：%j',
    (name) => {
      const header = contentDisposition('inline', name);
      expect(header).toMatch(/^inline; filename="[^"\\%\r\n]*"; filename\*=UTF-8''[\w.~!#$&+^`|%-]*$/u);
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
    },
  );
});
