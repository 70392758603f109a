import { BuilderElement, InternalHyperlink, Paragraph, TabStopType, TextRun, XmlComponent } from 'docx';
import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { Block } from '#programme/definition/document.ts';
import type { Draft, Place } from './draft.ts';
import { alignments } from './paragraph.ts';
import { fontOf } from './styles.ts';
import { textRuns } from './text.ts';
import { twips } from './units.ts';

function fieldMark(kind: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { kind: { key: 'w:fldCharType', value: kind } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

/** The instruction of a field; the library keeps its own to itself. */
class FieldCode extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}

function fieldCode(code: string): TextRun {
  return new TextRun({ children: [new FieldCode(code)] });
}

type Contents = Extract<Block, { type: 'contents' }>;

/**
 * The contents as a field of Word that is filled in already, an entry a heading down to its depth, so that it shows
 * before anything updates it and no question is asked at opening.
 */
export function contentsBlock(
  { title, depth }: Contents,
  draft: Draft,
  place: Place,
  extra: IParagraphOptions,
): Paragraph[] {
  const heading = new Paragraph({
    alignment: alignments.center,
    ...extra,
    children: textRuns({ text: title }, { font: { ...fontOf('hei'), hint: 'eastAsia' } }),
  });
  const listed = draft.headings.filter(({ level }) => level <= depth);
  const entries = listed.map(({ text, level, bookmark, page }, index) => {
    const link = new InternalHyperlink({
      anchor: bookmark,
      children: [
        ...textRuns({ text: `${text.replace(/\s+/g, ' ')}\t` }),
        // Mark by mark: of the library's own field, which is one run, LibreOffice shows no number.
        fieldMark('begin'),
        fieldCode(` PAGEREF ${bookmark} \\h `),
        fieldMark('separate'),
        new TextRun({ text: String(page) }),
        fieldMark('end'),
      ],
    });
    const children: ParagraphChild[] = [
      ...(index === 0
        ? [fieldMark('begin'), fieldCode(`TOC \\o "1-${String(depth)}" \\h \\z \\u`), fieldMark('separate')]
        : []),
      link,
      ...(index === listed.length - 1 ? [fieldMark('end')] : []),
    ];
    return new Paragraph({
      style: `TOC${level}`,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(place.width), leader: 'dot' }],
      children,
    });
  });
  return [heading, ...entries];
}
