import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writable } from './writable.ts';

describe('办公文件里写得下的文字', () => {
  it('写不下的控制字符看得见地换成 �，不悄悄丢掉', () => {
    expect(writable('甲\u0000乙\u000B丙\uFFFE丁')).toBe('甲�乙�丙�丁');
  });

  it('半个代理对换成 �，完整的扩展区汉字不动', () => {
    expect(writable('\uD842野')).toBe('�野');
    expect(writable('𠮷野')).toBe('𠮷野');
  });

  it('各种行末成为一种，制表符不动', () => {
    expect(writable('一\r\n二\r三\n四\t五')).toBe('一\n二\n三\n四\t五');
  });

  it('任何文字写过一遍之后都是 XML 1.0 容得下的，再写一遍不变', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = writable(text);
        expect(once).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(writable(once)).toBe(once);
      }),
    );
  });
});
