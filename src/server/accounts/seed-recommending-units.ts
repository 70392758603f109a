import { shanxiRecommendingUnits } from '#membership/shanxi/recommending-units.zh.ts';
import { insertOrganisations } from '../storage/organisations.ts';
import type { Db } from '../storage/tables.ts';

/** Puts the province's recommending units in as organisations, at every start; those that are there stay as they are. */
export async function seedRecommendingUnits(db: Db, now: Date): Promise<void> {
  const units = shanxiRecommendingUnits.map(({ id, name, region }) => ({
    id,
    name,
    uscc: '',
    region,
    unitId: null,
    grants: ['recommender'] as const,
    licence: 'confirmed' as const,
  }));
  await insertOrganisations(db, units, now);
}
