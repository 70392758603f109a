import type { UseCases } from '../../http/use-case-types.ts';
import { recommenderSees } from '#procedure/application/transitions.ts';
import { findApplications } from '../../storage/applications.ts';
import { countyFirst } from '../../storage/county-offices.ts';
import { listCountyOpinions, listWaivers } from '../../storage/county-opinions.ts';
import { applicationHeads } from '../application/application-heads.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';
import { isCurrent } from './county-cases.ts';

/** What was submitted in the county of one's own office: that which waits for its word first, then the newest change first. */
export const countyQueue: UseCases['county']['queue'] = async (asking) => {
  const { db, actor } = asking;
  const countyId = ownOrganisationId(asking);
  const heads = await applicationHeads(db, actor, { countyId, states: recommenderSees });
  const ids = heads.map(({ id }) => id);
  const rows = await findApplications(db, ids);
  const opinions = await listCountyOpinions(db, ids);
  const waivers = await listWaivers(db, ids);
  // An office is one unit's.
  const first = await countyFirst(db, heads[0]?.unitId ?? '');
  return heads
    .map((head) => {
      const row = rows.get(head.id);
      const said = opinions.find((one) => one.applicationId === head.id && row && isCurrent(one, row));
      return {
        head,
        opinion: said ? { stance: said.stance, opinedOn: said.opinedOn } : null,
        awaited: first && head.state === 'sealed' && !said && !waivers.has(head.id),
      };
    })
    .sort((a, b) => Number(b.awaited) - Number(a.awaited));
};
