import { blockOf } from '#programme/answers/block-target.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { nameBlock } from '#programme/text/name-block.zh.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { evidenceOf } from '#procedure/application/unlocked-targets.ts';
import { findEvidence } from '../../storage/evidence.ts';
import type { Db } from '../../storage/tables.ts';

/**
 * How the places of pins or changes are called: a piece of evidence by its title, a block of a text as it stood in what was
 * submitted, anything else as the notice calls it.
 */
export async function nameOfPlaces(
  db: Db,
  organisationId: string,
  notice: NoticeIndex,
  places: readonly { readonly target: string }[],
  submitted?: Pick<Dossier, 'answers'>,
): Promise<(target: string) => string> {
  const titles = new Map<string, string>();
  for (const item of new Set(places.flatMap(({ target }) => evidenceOf(target) ?? []))) {
    const evidence = await findEvidence(db, organisationId, item);
    if (evidence) titles.set(item, evidence.title);
  }
  return (target) => {
    const table = tableOfRows(target);
    if (table !== null) return pinWords.rowsOf(notice.table(table)?.label ?? table);
    const block = blockOf(target);
    if (block !== null)
      return `${targetName(block.leaf, notice)} ${nameBlock(asRichText(submitted?.answers[block.leaf]), block.block)}`;
    return titles.get(evidenceOf(target) ?? '') ?? targetName(target, notice);
  };
}
