import type { CountyStanding } from '#procedure/application/county.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { countyFirst } from '../../storage/county-offices.ts';
import { listCountyOpinions, listWaivers } from '../../storage/county-opinions.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { Db } from '../../storage/tables.ts';

type Row = Pick<ApplicationRow, 'id' | 'unit_id' | 'county_id' | 'version_id'>;

/** Where an application stands with its county. */
export async function countyStandingOf(db: Db, row: Row): Promise<CountyStanding> {
  const office = row.county_id === null ? null : await findOrganisation(db, row.county_id);
  const opinions = await listCountyOpinions(db, [row.id]);
  return {
    first: await countyFirst(db, row.unit_id),
    office: office?.name ?? null,
    heard: opinions.some((opinion) => isCurrent(opinion, row)),
    passedOver: (await listWaivers(db, [row.id])).has(row.id),
  };
}

/** Is an opinion the office's that it lies with, of what is submitted now? */
export const isCurrent = (
  { versionId, officeId }: { readonly versionId: string; readonly officeId: string },
  row: Pick<Row, 'county_id' | 'version_id'>,
): boolean => versionId === row.version_id && officeId === row.county_id;
