import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { readRichText } from '../answers/read-rich-text.ts';
import { openNotice } from '../testing/open-notice.ts';
import { proseIn } from './prose-in.ts';
import { readIntake } from './read-intake.ts';
import { rectangle } from './rectangle.ts';
import { charactersIn, charactersOut, content, grid, line } from './testing/word-blocks.ts';
import { blocksText, type WordBlock, type WordTable } from './word-content.ts';

const empty = openNotice(shanxi2023, 'enterprise');
const headings = empty.notice.sections.map((section) => section.number + section.heading);
const words = [
  ...headings,
  '序号',
  '姓名',
  '职务',
  '职称级别',
  '正文一段。',
  '1.第一条',
  '35',
  '合计',
  '（附件3-1）',
  '主营业务收入',
  '万元',
  '（无）',
  '☑在职',
  '图1 架构',
  '____',
  '',
];
const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 30 }));

/** Tables with spans, some of which overlap or reach too far. */
const spanned = fc
  .array(
    fc.array(
      fc.record({
        column: fc.nat(5),
        colspan: fc.integer({ min: 1, max: 4 }),
        rowspan: fc.integer({ min: 1, max: 4 }),
        said: text,
      }),
      { maxLength: 5 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows): WordTable => ({
    ...{ type: 'table', columns: [1000, 1000, 1000], headerRows: 0 },
    rows: rows.map((row) =>
      row.map(({ column, colspan, rowspan, said }) => ({
        ...{ column, colspan, rowspan, left: column * 1000, right: (column + colspan) * 1000 },
        blocks: [line(said)],
      })),
    ),
  }));

const paragraph = fc
  .tuple(
    text,
    fc.option(
      fc.record({ id: fc.constantFrom('1', '2'), level: fc.nat(5), ordered: fc.boolean(), start: fc.nat(3) }),
      { nil: undefined },
    ),
    fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  )
  .map(([said, list, heading]) => line(said, { ...(list ? { list } : {}), ...(heading ? { heading } : {}) }));
const block: fc.Arbitrary<WordBlock> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.constantFrom(...headings).map((one) => line(one)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(text, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 6 })
      .map(grid),
  },
  { weight: 1, arbitrary: spanned },
);

describe('方案的文字', () => {
  it('不论什么内容：读进来的字符，都在答案、表的原文或“未对应”里，一个不少', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
        const file = content(...blocks);
        const intake = readIntake(file, 'a.docx', empty);
        expect(charactersOut(intake)).toBe(charactersIn(file));
      }),
      { numRuns: 300 },
    );
  });

  it('不论什么内容：正文总是编辑器认得的，字一个不少', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { rich } = proseIn(blocks);
        const read = readRichText(rich);
        expect(read.ok).toBe(true);
        const plain = (one: string) => one.replace(/[\s\p{Cc}\p{Cs}]/gu, '');
        if (read.ok) expect(plain(read.text)).toBe(plain(blocksText(inOrder(blocks))));
      }),
      { numRuns: 300 },
    );
  });

  it('重叠、出界的合并格，成为整齐的表', () => {
    fc.assert(
      fc.property(spanned, (table) => {
        const rows = rectangle(table);
        const { rich } = proseIn([table]);
        expect(readRichText(rich).ok).toBe(true);
        const letters = (cells: readonly { readonly blocks: readonly WordBlock[] }[]) =>
          cells
            .map(({ blocks }) => blocksText(blocks))
            .join('')
            .replace(/\s/gu, '').length;
        expect(letters(rows.flat())).toBe(letters(table.rows.flat()));
      }),
    );
  });
});

/** Blocks with the cells of each table in the order in which the rectangle has them. */
function inOrder(blocks: readonly WordBlock[]): WordBlock[] {
  return blocks.flatMap((one) =>
    one.type === 'paragraph' ? [one] : rectangle(one).flatMap((row) => row.flatMap((cell) => cell.blocks)),
  );
}

describe('方案的标题', () => {
  it('标题后面接着写正文的，正文算本节的', () => {
    const file = content(
      line('一、摘要'),
      line('概述。'),
      line('二、建设背景及必要性'),
      line('（二）建立本转型促进中心的意义与作用：意义重大。'),
      line('五、管理与运行机制'),
    );
    const intake = readIntake(file, 'a.docx', empty);
    expect(intake.answers.find(({ field }) => field === 'plan.background.significance')?.raw).toBe(
      '意义重大。',
    );
  });
});
