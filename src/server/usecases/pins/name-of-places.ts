import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { evidenceOf } from '#procedure/application/unlocked-targets.ts';
import { findEvidence } from '../../storage/evidence.ts';
import type { Db } from '../../storage/tables.ts';

/** How the places of pins or changes are called: a piece of evidence by its title, anything else as the notice calls it. */
export async function nameOfPlaces(
  db: Db,
  organisationId: string,
  notice: NoticeIndex,
  places: readonly { readonly target: string }[],
): Promise<(target: string) => string> {
  const titles = new Map<string, string>();
  for (const item of new Set(places.flatMap(({ target }) => evidenceOf(target) ?? []))) {
    const evidence = await findEvidence(db, organisationId, item);
    if (evidence) titles.set(item, evidence.title);
  }
  return (target) => {
    const table = tableOfRows(target);
    if (table !== null) return pinWords.rowsOf(notice.table(table)?.label ?? table);
    return titles.get(evidenceOf(target) ?? '') ?? targetName(target, notice);
  };
}
