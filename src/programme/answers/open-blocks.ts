import { canonicalJson } from './canonical-json.ts';
import type { RichBlock, RichText } from './rich-text.ts';

/** Where a text may be changed: between blocks that stay as they are. */
export interface BlockOpening {
  /** The ids of the blocks that stay, in their order. */
  readonly fixed: readonly string[];
  /** Behind how many of them something else may stand. */
  readonly open: readonly number[];
}

/** A text whose blocks are told apart by their ids: each has one, and none twice. */
export function hasBlockIds({ content }: RichText): boolean {
  const ids = content.map(({ attrs }) => attrs?.id ?? '');
  return !ids.includes('') && new Set(ids).size === ids.length;
}

/** What is open when these blocks of a text are: they themselves, what takes their place, and what is put beside them. */
export function openingOf({ content }: RichText, blocks: readonly string[]): BlockOpening {
  const fixed: string[] = [];
  const open = new Set<number>();
  for (const { attrs } of content) {
    const id = attrs?.id ?? '';
    if (blocks.includes(id)) open.add(fixed.length);
    else fixed.push(id);
  }
  return { fixed, open: [...open] };
}

/**
 * Does a text after a change keep to the opening: do all other blocks stand as before, in their order, and new ones only
 * where it is open? In: the blocks before and after, how each is known, and whether two are the same.
 */
export function keepsTo<Block>(
  { fixed, open }: BlockOpening,
  before: readonly Block[],
  after: readonly Block[],
  idOf: (block: Block) => unknown,
  same: (a: Block, b: Block) => boolean,
): boolean {
  const stays = new Set<unknown>(fixed);
  const was = new Map(before.map((block) => [idOf(block), block]));
  let passed = 0;
  for (const block of after) {
    const id = idOf(block);
    if (!stays.has(id)) {
      if (!open.includes(passed)) return false;
      continue;
    }
    const old = was.get(id);
    if (id !== fixed[passed] || old === undefined || !same(old, block)) return false;
    passed += 1;
  }
  return passed === fixed.length;
}

/** The same of rich text as it is kept. */
export const textKeepsTo = (opening: BlockOpening, before: RichText, after: RichText): boolean =>
  keepsTo(opening, before.content, after.content, idOfBlock, sameBlock);

/** What a block became: it and the new blocks right behind it, or those in its place; null where nothing is there. */
export function becameOf(block: string, before: RichText, after: RichText): readonly RichBlock[] {
  const ids = before.content.map(idOfBlock);
  const at = ids.indexOf(block);
  const known = new Set(ids);
  const stood = new Set(after.content.map(idOfBlock));
  // The nearest block in front of it that is still there; none: the beginning.
  const front = stood.has(block) ? block : ids.slice(0, Math.max(0, at)).findLast((id) => stood.has(id));
  const from = after.content.findIndex((one) => idOfBlock(one) === front);
  const own = stood.has(block) ? after.content.slice(from, from + 1) : [];
  const rest = after.content.slice(from + 1);
  const end = rest.findIndex((one) => known.has(idOfBlock(one)));
  const put = stood.has(block) ? newInFront(after, from, known) : [];
  return [...put, ...own, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** New blocks right in front of a place. */
function newInFront({ content }: RichText, at: number, known: ReadonlySet<string>): readonly RichBlock[] {
  let from = at;
  while (from > 0 && !known.has(idOfBlock(content.at(from - 1) as RichBlock))) from -= 1;
  return content.slice(from, at);
}

/** Was a block changed, taken away, or something put beside it? */
export function blockChanged(block: string, before: RichText, after: RichText): boolean {
  const old = before.content.find((one) => idOfBlock(one) === block);
  const became = becameOf(block, before, after);
  const [only] = became;
  return !(became.length === 1 && old !== undefined && only !== undefined && sameBlock(old, only));
}

export const idOfBlock = ({ attrs }: RichBlock): string => attrs?.id ?? '';

const sameBlock = (a: RichBlock, b: RichBlock): boolean => canonicalJson(a) === canonicalJson(b);
