import { shanxiRecommendingUnits } from '#membership/shanxi/recommending-units.zh.ts';
import { shanxiRegions } from '#membership/shanxi/regions.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listCalls } from '../../storage/calls.ts';
import { listOrganisations } from '../../storage/organisations.ts';
import { administratorExists } from '../../storage/people.ts';

const listed = new Map(shanxiRecommendingUnits.map((unit) => [unit.id, unit]));

/** What pages before sign-in need to know; nothing in it is anybody's own. */
export const site: UseCases['account']['site'] = async (asking) => {
  const { db, demo } = asking;
  const now = asking.clock();
  const calls = await listCalls(db);
  const units = await listOrganisations(db, { grant: 'recommender' });
  return {
    demo,
    needsAdministrator: !(await administratorExists(db)),
    calls: calls.map(({ id, title, opensAt, closesAt }) => ({
      id,
      title,
      closesAt: closesAt.toISOString(),
      open: opensAt <= now && now < closesAt,
    })),
    units: units.map(({ id, name, region }) => ({
      id,
      name,
      group: listed.get(id)?.group ?? 'other',
      region,
    })),
    regions: [...shanxiRegions],
  };
};
