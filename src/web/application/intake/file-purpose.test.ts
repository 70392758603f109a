import { describe, expect, it } from 'vitest';
import { purposesOf } from './file-purpose.ts';

describe('选的文件各作什么用', () => {
  it.each([
    [['附件3.docx'], ['read']],
    [['我们单位填的.docx'], ['read']],
    [
      ['附件3.docx', '附件2 建设方案.doc', '合同.docx'],
      ['read', 'read', 'library'],
    ],
    [
      ['基本情况表（终稿）.wps', '专利证书.pdf', '指标.xlsx'],
      ['read', 'library', 'library'],
    ],
    [
      ['一.docx', '二.docx'],
      ['library', 'library'],
    ],
  ])('%j', (names, purposes) => {
    expect([...purposesOf(names).values()]).toEqual(purposes);
  });

  it('程序留下的文件不算；一次最多读十份', () => {
    expect([...purposesOf(['~$附件3.docx', '.DS_Store', 'Thumbs.db', '附件3.docx'])]).toEqual([
      ['附件3.docx', 'read'],
    ]);
    const many = Array.from({ length: 12 }, (_, at) => `附件3-${String(at)}.docx`);
    expect([...purposesOf(many).values()].filter((purpose) => purpose === 'read')).toHaveLength(10);
  });
});
