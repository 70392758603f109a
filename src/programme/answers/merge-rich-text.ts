import { canonicalJson } from './canonical-json.ts';
import type { RichBlock, RichText } from './rich-text.ts';

/** A block that both sides changed in different ways: neither may win without being asked. */
export interface BlockConflict {
  /** The block's id. */
  readonly id: string;
  /** Null where that side took the block away. */
  readonly mine: RichBlock | null;
  readonly theirs: RichBlock | null;
}

export interface Merged {
  /** Both sides' changes; where they conflict, mine stands and the conflict is listed. */
  readonly merged: RichText;
  readonly conflicts: readonly BlockConflict[];
}

/**
 * Merges two texts that came from the same one, block by block. A block one side changed, added or took away follows
 * that side; a block both changed alike is no conflict. The order is mine, with their new blocks behind the block they
 * stand behind in theirs. Blocks are known by their ids; one without an id is known by its place and content.
 */
export function mergeRichText(base: RichText, mine: RichText, theirs: RichText): Merged {
  const [ofBase, ofMine, ofTheirs] = [blocksById(base), blocksById(mine), blocksById(theirs)];
  const conflicts: BlockConflict[] = [];
  const kept = new Map<string, RichBlock>();
  for (const id of new Set([...ofMine.keys(), ...ofTheirs.keys()])) {
    const [before, my, their] = [ofBase.get(id), ofMine.get(id), ofTheirs.get(id)];
    const iChanged = !same(before, my);
    const theyChanged = !same(before, their);
    if (iChanged && theyChanged && !same(my, their))
      conflicts.push({ id, mine: my ?? null, theirs: their ?? null });
    // Where I took a block away that they went on writing, their words stay until somebody decides.
    const block = iChanged ? (my ?? (theyChanged ? their : undefined)) : their;
    if (block) kept.set(id, block);
  }
  return {
    merged: { type: 'doc', content: inOrder(kept, [...ofMine.keys()], [...ofTheirs.keys()]) },
    conflicts,
  };
}

/** My order; what only they have stands behind what it stands behind in theirs. */
function inOrder(
  kept: ReadonlyMap<string, RichBlock>,
  mine: readonly string[],
  theirs: readonly string[],
): RichBlock[] {
  const order = mine.filter((id) => kept.has(id));
  const placed = new Set(order);
  theirs.forEach((id, at) => {
    if (!kept.has(id) || placed.has(id)) return;
    const before = theirs
      .slice(0, at)
      .reverse()
      .find((other) => placed.has(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    placed.add(id);
  });
  return order.flatMap((id) => kept.get(id) ?? []);
}

function blocksById(text: RichText): Map<string, RichBlock> {
  const blocks = new Map<string, RichBlock>();
  text.content.forEach((block, place) => {
    const id = block.attrs?.id;
    blocks.set(id !== undefined && id !== '' && !blocks.has(id) ? id : `#${place} ${textOf(block)}`, block);
  });
  return blocks;
}

const textOf = (block: RichBlock | undefined): string => (block === undefined ? '' : canonicalJson(block));

const same = (a: RichBlock | undefined, b: RichBlock | undefined): boolean => textOf(a) === textOf(b);
