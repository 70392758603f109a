import {
  AlignmentType,
  LevelFormat,
  type FileChild,
  type INumberingOptions,
  type IParagraphOptions,
} from 'docx';
import type { Block } from '#programme/definition/document.ts';
import type { Draft, Place } from './draft.ts';
import { bodySize } from './page.ts';
import { textParagraph } from './paragraph.ts';

type List = Extract<Block, { type: 'list' }>;
type WriteBlocks = (blocks: readonly Block[], draft: Draft, place: Place) => FileChild[];

const deepest = 8;
const bullets = ['\u25CF', '\u25CB', '\u25A0'];
const step = 420;

/** On the page lists are set in like the first line of a paragraph; in a cell there is no room for that. */
const base = (place: Pick<Place, 'inTable'>): number => (place.inTable ? 0 : 2 * bodySize * 20);

const indentAt = (depth: number, start = 0) => ({ left: start + step * (depth + 1), hanging: step });

function levels(format: 'bullet' | 'decimal', start: number) {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    start,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: format === 'bullet' ? (bullets[level % bullets.length] ?? '') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentAt(level) } },
  }));
}

/** The numberings of a written paper: one for all bullets, one for each ordered list, so that each begins anew. */
export function numberings(draft: Draft): INumberingOptions {
  return {
    config: [
      { reference: 'bullets', levels: levels('bullet', 1) },
      ...draft.lists.map(({ reference, start }) => ({ reference, levels: levels('decimal', start) })),
    ],
  };
}

/** A list with real numbering: the first paragraph of an item bears its number, what follows is set in below it. */
export function listBlocks(list: List, draft: Draft, place: Place, write: WriteBlocks): FileChild[] {
  const level = Math.min(place.depth, deepest);
  let reference = 'bullets';
  if (list.ordered) {
    reference = `list${draft.lists.length + 1}`;
    draft.lists.push({ reference, start: list.start ?? 1 });
  }
  const numbered: IParagraphOptions = {
    numbering: { reference, level, instance: 0 },
    indent: indentAt(level, base(place)),
  };
  const inner: Place = {
    ...place,
    width: Math.max(10, place.width - ((base(place) + step) / 1440) * 25.4),
    depth: level + 1,
  };
  return list.items.flatMap((item) => {
    const [first, ...rest] = item;
    return first?.type === 'paragraph'
      ? [textParagraph(first, place, numbered), ...write(rest, draft, inner)]
      : [textParagraph({ type: 'paragraph', runs: [] }, place, numbered), ...write(item, draft, inner)];
  });
}

/** How far a paragraph inside a list is set in, so that it stands below the text of its item. */
export function insideList(place: Place): IParagraphOptions {
  return place.depth > 0 ? { indent: { left: base(place) + step * place.depth } } : {};
}
