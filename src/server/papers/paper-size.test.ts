import { describe, expect, it } from 'vitest';
import { officialPage, type Block, type PaperDocument } from '#programme/definition/document.ts';
import { needPicturesFit, needSettable } from './paper-size.ts';

const paper = (blocks: readonly Block[]): PaperDocument => ({
  ...{ title: '样例', page: officialPage, footerMark: '' },
  blocks,
});
const line = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const lines = (count: number) => Array.from({ length: count }, () => line('建设'));
const table = (count: number): Block => ({
  ...{ type: 'table', columns: [100], headerRows: 0 },
  rows: lines(count).map((block) => ({ cells: [{ blocks: [block] }] })),
});

describe('排得下的文件', () => {
  it.each<[string, readonly Block[]]>([
    ['两万段', lines(20_000)],
    ['一段六十万字', [line('长'.repeat(600_000))]],
    ['表格算上自己', [table(19_999)]],
  ])('%s 照排', (_, blocks) => {
    expect(() => needSettable(paper(blocks), '附件2')).not.toThrow();
  });

  it.each<[string, readonly Block[], string]>([
    ['多一段', lines(20_001), '有 20001 段，最多 20000 段'],
    ['表格里的也算', [table(20_000)], '有 20001 段，最多 20000 段'],
    [
      '列表里的也算',
      [{ type: 'list', ordered: false, items: lines(20_000).map((one) => [one]) }],
      '有 20001 段，最多 20000 段',
    ],
    ['多一字', [line('长'.repeat(600_001))], '有 600001 个字符，最多 600000 个'],
  ])('%s，不排，说出多少', (_, blocks, what) => {
    expect(() => needSettable(paper(blocks), '附件2')).toThrow(
      expect.objectContaining({ code: 'paperTooLarge', params: { paper: '附件2', what } }),
    );
  });

  it('图片合起来太大，或解开来太大，不排', () => {
    const code = { code: 'paperTooLarge' };
    expect(() => needPicturesFit({ bytes: 2 ** 28, pixels: 2e8 }, '附件2')).not.toThrow();
    expect(() => needPicturesFit({ bytes: 2 ** 28 + 1, pixels: 0 }, '附件2')).toThrow(
      expect.objectContaining(code),
    );
    expect(() => needPicturesFit({ bytes: 0, pixels: 2e8 + 1 }, '附件2')).toThrow(
      expect.objectContaining(code),
    );
  });
});
