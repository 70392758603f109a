import type { CountyCase } from '#contract/county.ts';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { mayOpine, mayPassOver } from '#procedure/application/county.ts';
import { permissionsOn, relationsTo } from '#procedure/application/relation.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { listOffices } from '../../storage/county-offices.ts';
import { listCountyOpinions, listWaivers } from '../../storage/county-opinions.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { countyStandingOf, isCurrent } from './county-cases.ts';

/** What the county said of an application; to the county, its unit and the authority alone. Refuses `notFound`. */
export const readCounty: UseCases['county']['read'] = async ({ db, actor }, { applicationId }) => {
  const row = await visibleApplication(db, actor, applicationId);
  if (relationsTo(standingOf(row), actor).every((relation) => relation === 'applicant'))
    throw new Refusal('notFound');
  return countyCase(db, actor, row);
};

/** The same, where the reader is known to be allowed. */
export async function countyCase(db: Db, actor: Actor, row: ApplicationRow): Promise<CountyCase> {
  const standing = await countyStandingOf(db, row);
  const offices = await listOffices(db, row.unit_id);
  const office = offices.find(({ id }) => id === row.county_id);
  const waiver = (await listWaivers(db, [row.id])).get(row.id);
  const permitted = permissionsOn(standingOf(row), actor);
  return {
    first: standing.first,
    office: office ? { id: office.id, name: office.name, county: office.county } : null,
    opinions: (await listCountyOpinions(db, [row.id])).map((opinion) => ({
      ...{ stance: opinion.stance, text: opinion.text, opinedOn: opinion.opinedOn, office: opinion.office },
      at: opinion.at.toISOString(),
      by: opinion.officeId === actor.organisationId ? (opinion.person ?? '') : '',
      current: isCurrent(opinion, row),
    })),
    passedOver: waiver ? { reason: waiver.reason, at: waiver.at.toISOString() } : null,
    mayOpine: permitted.has('county.write') && mayOpine(row.state),
    mayPassOver: permitted.has('recommend.write') && mayPassOver(row.state, standing),
  };
}
