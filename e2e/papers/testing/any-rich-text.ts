import fc from 'fast-check';
import type {
  HeadingNode,
  ListNode,
  Mark,
  ParagraphNode,
  RichBlock,
  RichText,
  TableCellNode,
  TableNode,
  TextNode,
} from '#programme/answers/rich-text.ts';

/** Any character of a block of Unicode, assigned or not. */
const between = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('数字化转型', '促进中心', '（2023年）', '“服务”', '——', '％。', '、'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('堃', '喆', '祎', '䶮', '燚', '﨑', '㎡', '𠮷', '①', 'Ⅳ', '☑', '℃', '≥', '→'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('PLC', '5G', '1,200.5', ' ', '  ', '\t', 'a-b', 'https://a.example/x?y=1#z'),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'Wmil0.-_/AZ'), minLength: 20, maxLength: 120 }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '\r\n', '\u0000', '\u0007', '\u000b', '\u001b', '\u0085', '\u2028'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ufeff', '\u200b', '\u200e', '\u202e', '\ud800', '\ue000', '\ufffd', '😀'),
  },
  { weight: 2, arbitrary: between(0x20, 0x24ff) },
  { weight: 3, arbitrary: between(0x3000, 0x9fff) },
  { weight: 1, arbitrary: between(0xf900, 0xffff) },
  { weight: 1, arbitrary: between(0x20000, 0x2a6df) },
);

const marks = fc
  .subarray<Mark['type']>(['bold', 'italic', 'subscript'])
  .map((types) => types.map((type) => ({ type })));

const text: fc.Arbitrary<TextNode> = fc.record({
  type: fc.constant('text' as const),
  text: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join('')),
  marks: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, marks),
});

const paragraph: fc.Arbitrary<ParagraphNode> = fc.record({
  type: fc.constant('paragraph' as const),
  content: fc.array(text, { maxLength: 4 }),
});

const heading: fc.Arbitrary<HeadingNode> = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
  content: fc.array(text, { maxLength: 2 }),
});

/** A list whose items hold lists, down to a depth. */
function list(depth: number): fc.Arbitrary<ListNode> {
  const inner = depth > 1 ? fc.oneof({ weight: 2, arbitrary: paragraph }, list(depth - 1)) : paragraph;
  const item = fc.tuple(paragraph, fc.array(inner, { maxLength: 2 })).map(([first, rest]) => ({
    type: 'listItem' as const,
    content: [first, ...rest],
  }));
  return fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  });
}

const cellContent = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, list(2)), {
  minLength: 1,
  maxLength: 2,
});

/** A table of so many columns; where `joined`, its first column is one cell from top to bottom. */
function tableOf(columns: number, rows: number, joined: boolean): fc.Arbitrary<TableNode> {
  const width = joined ? columns - 1 : columns;
  // Where a bar stands after a column, a cell ends.
  const spans = fc
    .array(fc.boolean(), { minLength: width - 1, maxLength: width - 1 })
    .map((bars) =>
      [...bars, true]
        .reduce<number[]>(
          ([now = 0, ...done], bar) => (bar ? [0, now + 1, ...done] : [now + 1, ...done]),
          [0],
        )
        .slice(1),
    );
  const cell = (colspan: number, rowspan = 1): fc.Arbitrary<TableCellNode> =>
    fc.record({
      type: fc.constant('tableCell' as const),
      attrs: fc.constant({ colspan, rowspan }),
      content: cellContent,
    });
  const row = (index: number) =>
    spans.chain((widths) =>
      fc
        .tuple(...(joined && index === 0 ? [cell(1, rows)] : []), ...widths.map((colspan) => cell(colspan)))
        .map((content) => ({ type: 'tableRow' as const, content })),
    );
  return fc
    .tuple(...Array.from({ length: rows }, (_, index) => row(index)))
    .map((content) => ({ type: 'table' as const, content }));
}

const table = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([columns, rows, joined]) => tableOf(columns, rows, joined));

const block: fc.Arbitrary<RichBlock> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: heading },
  { weight: 2, arbitrary: list(4) },
  { weight: 2, arbitrary: table },
);

/** Prose as somebody might paste it: rare and wrong characters, lists in lists, tables with joined cells. */
export const anyRichText: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { minLength: 1, maxLength: 8 }),
});
