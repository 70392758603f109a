import type { DifferenceItem } from '#contract/pins.ts';
import { blockOf } from '#programme/answers/block-target.ts';
import { becameOf, blockChanged, idOfBlock } from '#programme/answers/open-blocks.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { RichBlock } from '#programme/answers/rich-text.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import type { PinRow } from '../../storage/pins.ts';

/**
 * What became of each block of a text that a pin is on; null where none of the text is pinned by its block, and where
 * the text was changed but none of those blocks: then the whole of it is told.
 */
export function changedBlocks(
  before: OpenDossier,
  after: OpenDossier,
  leaf: string,
  pins: readonly PinRow[],
  nameOf: (target: string) => string,
): DifferenceItem['answers'] | null {
  const targets = [...new Set(pins.map(({ target }) => target))];
  const [was, is] = [before, after].map(({ dossier }) => asRichText(dossier.answers[leaf]));
  if (!was || !is) return null;
  const changed = targets.flatMap((target) => {
    const place = blockOf(target);
    if (place?.leaf !== leaf || !blockChanged(place.block, was, is)) return [];
    const own = pins.filter((pin) => pin.target === target).map(({ id }) => id);
    const old = was.content.filter((one) => idOfBlock(one) === place.block);
    return [
      {
        ...{ leaf: target, label: nameOf(target), pins: own },
        ...{ before: said(old), after: said(becameOf(place.block, was, is)) },
      },
    ];
  });
  return changed.length === 0 ? null : changed;
}

const said = (content: readonly RichBlock[]): string => plainText({ type: 'doc', content });
