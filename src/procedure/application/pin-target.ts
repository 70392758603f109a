import { blockOf } from '#programme/answers/block-target.ts';
import { hasBlockIds, idOfBlock } from '#programme/answers/open-blocks.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { evidenceOf } from './unlocked-targets.ts';
import { pinWords } from './pin-words.zh.ts';

/**
 * Why a pin cannot be on this place of a version that was submitted; null where it can.
 * In: the place, the page of a piece of evidence, and how many pages it has where it has any.
 */
export function pinFault(
  dossier: OpenDossier,
  { target, page }: { readonly target: string; readonly page: number | null },
  pages: number | null,
): string | null {
  const item = evidenceOf(target);
  if (item !== null) {
    if (!dossier.dossier.evidence.some(({ id }) => id === item)) return pinWords.gone.evidence;
    return page !== null && page > (pages ?? 1) ? pinWords.gone.page(pages ?? 1) : null;
  }
  return hasPlace(dossier, target) ? null : pinWords.gone.place;
}

function hasPlace(dossier: OpenDossier, target: string): boolean {
  const { notice } = dossier;
  const block = blockOf(target);
  if (block) {
    const text = asRichText(dossier.dossier.answers[block.leaf]);
    const isText = notice.leaf(block.leaf)?.kind.name === 'richText' && hasBlockIds(text);
    return isText && text.content.some((one) => idOfBlock(one) === block.block);
  }
  const leaf = notice.leaf(target);
  if (leaf) return !leaf.cell || dossier.rows(leaf.cell.table).includes(leaf.cell.row);
  if (notice.table(target) || notice.sections.some((section) => isIn(target, section))) return true;
  const [table = '', row = '', ...rest] = target.split('.');
  return rest.length === 0 && notice.table(table) !== undefined && dossier.rows(table).includes(row);
}

/** A section, or an annex of one. */
const isIn = (target: string, { id, parts }: OpenDossier['notice']['sections'][number]): boolean =>
  id === target || parts.some((part) => 'annex' in part && part.annex === target);
