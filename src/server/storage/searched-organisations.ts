import type { Db } from './tables.ts';

/** By what an organisation is found. */
export interface SearchedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly region: string;
}

/** Organisations as far as a search needs them, the newest last: all, those of a recommending unit, or one. */
export function searchedOrganisations(
  db: Db,
  only: { readonly unitId?: string; readonly id?: string } = {},
): Promise<SearchedOrganisation[]> {
  const { unitId, id } = only;
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'uscc', 'region'])
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId ?? ''))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** What organisations are called, by their ids. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
