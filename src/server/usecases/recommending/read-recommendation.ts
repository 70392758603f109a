import type { RecommendationItem } from '#contract/recommending.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findRecommendation } from '../../storage/recommendations.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleToUnit } from './visible-to-unit.ts';

/** What one's unit has written of an application; empty while it wrote nothing. Refuses `notFound`, `notPermitted`. */
export const readRecommendation: UseCases['recommending']['recommendation'] = async (
  { db, actor },
  { applicationId },
) => {
  await visibleToUnit(db, actor, applicationId);
  return recommendationOf(db, applicationId);
};

/** The same, where the reader is known to be allowed. */
export async function recommendationOf(db: Db, applicationId: string): Promise<RecommendationItem> {
  const row = await findRecommendation(db, applicationId);
  const sealed = row?.seal_name && row.seal_at ? { name: row.seal_name, at: row.seal_at } : null;
  return {
    applicationId,
    opinion: row?.opinion ?? '',
    opinedOn: row?.opined_on ?? null,
    seal: sealed && { fileName: sealed.name, filedAt: sealed.at.toISOString() },
    order: row?.place ?? null,
    remark: row?.remark ?? '',
    contact: row?.contact ?? null,
    mainContent: row?.main_content ?? null,
  };
}
