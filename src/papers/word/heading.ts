import {
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  Paragraph,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Block } from '#programme/definition/document.ts';
import type { Draft, Place } from './draft.ts';
import { textRuns } from './text.ts';

type Heading = Extract<Block, { type: 'heading' }>;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading in Word's own style of its level, with the bookmark to which the contents lead. */
export function headingBlock(
  { text, level }: Heading,
  draft: Draft,
  place: Place,
  extra: IParagraphOptions,
): Paragraph {
  const runs = textRuns({ text });
  const marked = place.inTable || place.depth > 0 ? undefined : draft.headings[draft.headingsWritten];
  if (!marked) return new Paragraph({ heading: levels[level], ...extra, children: runs });
  draft.headingsWritten += 1;
  const id = draft.headingsWritten;
  // The library's own bookmark takes its id from a counter that runs on from paper to paper; its parts do not,
  // but are not declared as children of a paragraph.
  const children = [new BookmarkStart(marked.bookmark, id), ...runs, new BookmarkEnd(id)] as ParagraphChild[];
  return new Paragraph({ heading: levels[level], ...extra, children });
}
