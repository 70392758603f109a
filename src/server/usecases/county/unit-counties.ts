import type { UnitCounties } from '#contract/county.ts';
import { recommenderSees } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listApplicationsIn } from '../../storage/applications.ts';
import { countyFirst, listOffices, listPlaced } from '../../storage/county-offices.ts';
import { listCountyOpinions, listWaivers } from '../../storage/county-opinions.ts';
import type { Db } from '../../storage/tables.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';
import { isCurrent } from './county-cases.ts';

/** The counties of one's own unit: whether they come first, their offices, what lies in which, and what they said. */
export const unitCounties: UseCases['county']['ofUnit'] = async (asking) => {
  const { db } = asking;
  const unitId = ownOrganisationId(asking);
  const first = await countyFirst(db, unitId);
  const offices = await listOffices(db, unitId);
  return {
    ...{ first, offices },
    organisations: offices.length === 0 ? [] : await listPlaced(db, unitId),
    standings: offices.length === 0 && !first ? [] : await standingsOf(db, unitId, first, offices),
  };
};

async function standingsOf(
  db: Db,
  unitId: string,
  first: boolean,
  offices: UnitCounties['offices'],
): Promise<UnitCounties['standings']> {
  const rows = await listApplicationsIn(db, { unitId, states: recommenderSees });
  const ids = rows.map(({ id }) => id);
  const opinions = await listCountyOpinions(db, ids);
  const waivers = await listWaivers(db, ids);
  return rows.flatMap((row) => {
    const said = opinions.find((one) => one.applicationId === row.id && isCurrent(one, row));
    const awaited = first && row.state === 'sealed' && !said && !waivers.has(row.id);
    if (!awaited && !said) return [];
    return [
      {
        applicationId: row.id,
        county: offices.find(({ id }) => id === row.county_id)?.county ?? null,
        ...{ stance: said?.stance ?? null, awaited },
      },
    ];
  });
}
