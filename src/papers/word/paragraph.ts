import { AlignmentType, LineRuleType, Paragraph, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Paragraph as TextParagraph } from '#programme/definition/document.ts';
import type { Place } from './draft.ts';
import { bodySize } from './page.ts';
import { firstLineIndent, fontOf, largestInLine, lineFor, tableSize } from './styles.ts';
import { textRuns } from './text.ts';
import { halfPoints, twips } from './units.ts';

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** What must be said at a run because it differs from the style of its paragraph. */
function lookOf(paragraph: TextParagraph, place: Place): IRunOptions {
  const size = paragraph.size ?? place.size;
  const styleSize = place.inTable ? tableSize : bodySize;
  return {
    ...(paragraph.face && paragraph.face !== 'fangsong'
      ? { font: { ...fontOf(paragraph.face), hint: 'eastAsia' } }
      : {}),
    ...(size === styleSize ? {} : { size: halfPoints(size) }),
  };
}

/** In a table the style of tables; letters of another size have lines of their own. */
function styleOf(paragraph: TextParagraph, place: Place): IParagraphOptions {
  const size = paragraph.size ?? place.size;
  if (place.inTable) return { style: 'TableText', ...(size === tableSize ? {} : { spacing: lineFor(size) }) };
  return size > largestInLine ? { spacing: lineFor(size) } : {};
}

/** A paragraph of text as Word paragraph; `extra` says what its surroundings ask for (numbering, a new page). */
export function textParagraph(
  paragraph: TextParagraph,
  place: Place,
  extra: IParagraphOptions = {},
): Paragraph {
  const look = lookOf(paragraph, place);
  const align = paragraph.align ?? place.align;
  return new Paragraph({
    ...styleOf(paragraph, place),
    ...(align && align !== 'justify' ? { alignment: alignments[align] } : {}),
    ...(paragraph.indent ? { indent: firstLineIndent(paragraph.size ?? place.size) } : {}),
    ...(paragraph.keepWithNext ? { keepNext: true } : {}),
    // The mark at the end of a paragraph has a size too: an empty line is as high as its mark.
    run: look,
    ...extra,
    children: paragraph.runs.flatMap((run) => textRuns(run, look)),
  });
}

/** Empty room of a height in mm, exact. */
export function emptyParagraph(mm: number, extra: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(1, twips(mm)), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    ...extra,
  });
}
