import { Refusal } from '#kernel/refusal.ts';
import { listOrganisations } from '../../storage/organisations.ts';
import type { Db } from '../../storage/tables.ts';

/** Refuses `unknownUnit` where one of these is no recommending unit. Out: their names by id. */
export async function needUnits(tx: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await listOrganisations(tx, { grant: 'recommender' });
  const units = new Map(found.map(({ id, name }) => [id, name]));
  if (ids.some((id) => !units.has(id))) throw new Refusal('unknownUnit');
  return units;
}
