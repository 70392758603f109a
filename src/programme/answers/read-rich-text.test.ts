import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRichText, readRichText, richTextFromPlain } from './read-rich-text.ts';
import { plainText } from '../text/rich-text-text.ts';

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const paragraph = (words = '文') => ({ type: 'paragraph', attrs: { id: 'p1' }, content: [text(words)] });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const cell = (attrs: object = {}) => ({ type: 'tableCell', attrs, content: [paragraph()] });
const row = (...cells: unknown[]) => ({ type: 'tableRow', content: cells });
const table = (...rows: unknown[]) => ({ type: 'table', content: rows });
const picture = (attrs: object = {}) => ({
  type: 'picture',
  attrs: { id: 'x', hash: 'ab'.repeat(32), width: 140, caption: '图', ...attrs },
});
const list = (...content: unknown[]) => ({ type: 'bulletList', content: [{ type: 'listItem', content }] });
const heading = (level: unknown) => ({ type: 'heading', attrs: { level }, content: [text('题')] });

function nested(depth: number): unknown {
  let inner: unknown = list(paragraph());
  for (let i = 1; i < depth; i += 1) inner = list(inner);
  return doc(inner);
}

describe('reading rich text', () => {
  it('accepts every node of the subset and gives the same value back', () => {
    const value = doc(
      heading(2),
      paragraph(),
      { type: 'paragraph' },
      {
        type: 'paragraph',
        content: [text('a', 'bold', 'italic'), text('b', 'subscript'), text('c', 'superscript')],
      },
      list(paragraph(), {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph()] }],
      }),
      table(
        row({ ...cell({ colspan: 2, colwidth: [120, 80] }), type: 'tableHeader' }),
        row(cell({ rowspan: 2, colwidth: null }), cell()),
        row(cell()),
      ),
      picture(),
    );
    const read = readRichText(value);
    expect(read).toMatchObject({ ok: true, value });
    expect(read.ok && read.value).toBe(value);
  });

  const faults: readonly (readonly [string, unknown, string, string])[] = [
    ['null', null, 'notRichText', ''],
    ['a string', '文', 'notRichText', ''],
    ['a list', [paragraph()], 'notRichText', ''],
    ['another root', paragraph(), 'notRichText', ''],
    ['a document without content', { type: 'doc' }, 'noContent', 'content'],
    ['content that is no list', { type: 'doc', content: {} }, 'noContent', 'content'],
    ['a block that is null', doc(paragraph(), null), 'unknownNode', 'content[1]'],
    ['an unknown block', doc({ type: 'codeBlock' }), 'unknownNode', 'content[0]'],
    ['a type that every object has', doc({ type: 'constructor', content: [] }), 'unknownNode', 'content[0]'],
    ['a type that is no string', doc({ type: 1 }), 'unknownNode', 'content[0]'],
    ['text outside a paragraph', doc(text('a')), 'unknownNode', 'content[0]'],
    [
      'a table in a cell',
      doc(table(row({ ...cell(), content: [table(row(cell()))] }))),
      'unknownNode',
      'content[0].content[0].content[0].content[0]',
    ],
    ['a picture in a list', doc(list(picture())), 'unknownNode', 'content[0].content[0].content[0]'],
    ['a list without items', doc({ type: 'bulletList' }), 'noContent', 'content[0].content'],
    [
      'text that is no string',
      doc({ type: 'paragraph', content: [{ type: 'text', text: 1 }] }),
      'wrongText',
      'content[0].content[0].text',
    ],
    [
      'an unknown mark',
      doc({ type: 'paragraph', content: [text('a', 'link')] }),
      'unknownMark',
      'content[0].content[0].marks',
    ],
    [
      'marks that are no list',
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: 'bold' }] }),
      'unknownMark',
      'content[0].content[0].marks',
    ],
    ['a heading without level', doc({ type: 'heading', content: [] }), 'wrongAttribute', 'content[0].attrs'],
    ['a heading of level 0', doc(heading(0)), 'wrongAttribute', 'content[0].attrs'],
    ['a heading of level 1.5', doc(heading(1.5)), 'wrongAttribute', 'content[0].attrs'],
    [
      'an id that is no string',
      doc({ type: 'paragraph', attrs: { id: 7 } }),
      'wrongAttribute',
      'content[0].attrs',
    ],
    [
      'a list that starts at a word',
      doc({ type: 'orderedList', attrs: { start: 'a' }, content: [] }),
      'wrongAttribute',
      'content[0].attrs',
    ],
    ['a picture without hash', doc(picture({ hash: '../x' })), 'wrongAttribute', 'content[0].attrs'],
    ['a picture of no width', doc(picture({ width: 0 })), 'wrongAttribute', 'content[0].attrs'],
    ['a picture without caption', doc(picture({ caption: null })), 'wrongAttribute', 'content[0].attrs'],
    [
      'a span of 0',
      doc(table(row(cell({ colspan: 0 })))),
      'wrongAttribute',
      'content[0].content[0].content[0].attrs',
    ],
    [
      'an immense span',
      doc(table(row(cell({ colspan: 1e9 })))),
      'wrongAttribute',
      'content[0].content[0].content[0].attrs',
    ],
    [
      'widths that are words',
      doc(table(row(cell({ colwidth: ['a'] })))),
      'wrongAttribute',
      'content[0].content[0].content[0].attrs',
    ],
    ['a table without rows', doc(table()), 'tableGrid', 'content[0].content[0]'],
    ['a short row', doc(table(row(cell(), cell()), row(cell()))), 'tableGrid', 'content[0].content[1]'],
    ['a long row', doc(table(row(cell()), row(cell(), cell()))), 'tableGrid', 'content[0].content[1]'],
    [
      'cells that overlap',
      doc(table(row(cell(), cell({ rowspan: 2 })), row(cell({ colspan: 2 })))),
      'tableGrid',
      'content[0].content[1]',
    ],
    [
      'a cell that reaches below the table',
      doc(table(row(cell({ rowspan: 2 })))),
      'tableGrid',
      'content[0].content[0]',
    ],
  ];

  it.each(faults)('refuses %s and says where', (_, value, code, path) => {
    expect(readRichText(value)).toEqual({ ok: false, code, path });
  });

  it('accepts five lists in one another and refuses ten thousand without harm', () => {
    expect(readRichText(nested(5)).ok).toBe(true);
    expect(readRichText(nested(6))).toMatchObject({ ok: false, code: 'tooDeep' });
    expect(readRichText(nested(10_000))).toMatchObject({ ok: false, code: 'tooDeep' });
  });

  it('refuses ten megabytes of text and a hundred thousand paragraphs', () => {
    expect(readRichText(doc(paragraph('文'.repeat(5_000_000))))).toMatchObject({
      ok: false,
      code: 'tooLarge',
    });
    const many = doc(...Array.from({ length: 100_000 }, () => ({ type: 'paragraph' })));
    expect(readRichText(many)).toMatchObject({ ok: false, code: 'tooLarge' });
    expect(readRichText(doc(picture({ caption: '图'.repeat(400_000) })))).toMatchObject({
      ok: false,
      code: 'tooLarge',
    });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readRichText(value);
        readRichText(doc(value));
        readRichText({ type: 'doc', content: value, attrs: value });
        asRichText(value);
      }),
    );
  });
});

describe('plain text as rich text', () => {
  it('makes a paragraph of each line that says something, with ids in order', () => {
    const rich = richTextFromPlain('　　第一段 \r\n\r\n第二段\u000b第三段\n');
    expect(plainText(rich)).toBe('第一段\n第二段\n第三段');
    expect(rich.content.map((block) => block.attrs?.id)).toEqual(['p1', 'p2', 'p3']);
    expect(readRichText(rich).ok).toBe(true);
  });

  it('prints whatever text is found in what is no rich text', () => {
    expect(
      plainText(asRichText(doc({ type: 'codeBlock', content: [text('甲'), text('乙')] }, paragraph('丙')))),
    ).toBe('甲\n乙\n丙');
    expect(asRichText(null).content).toEqual([]);
    expect(plainText(asRichText(12))).toBe('12');
    expect(asRichText(nested(10_000)).content).toHaveLength(1);
  });
});
