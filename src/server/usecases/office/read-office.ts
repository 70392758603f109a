import { dayOf } from '#kernel/working-day.ts';
import { deputyOn } from '#procedure/application/office.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listDeputies, needsRelease } from '../../storage/office.ts';
import { listMembers } from '../../storage/people.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

/** How one's own unit releases recommendations, who is in it, and who stands in for whom. */
export const readOffice: UseCases['office']['read'] = async (asking) => {
  const { db, actor } = asking;
  const unitId = ownOrganisationId(asking);
  const today = dayOf(asking.clock());
  const members = await listMembers(db, unitId);
  const deputies = await listDeputies(db, unitId, today);
  return {
    needsRelease: await needsRelease(db, unitId),
    leads: actor.permissions.has('recommend.release'),
    people: members.flatMap(({ id, name, role, closed }) =>
      role === null || closed ? [] : [{ id, name, role }],
    ),
    deputies: deputies.map(({ id, leaderId, leader, deputy, from, to }) => ({
      ...{ id, leaderId, leader, deputy, from, to },
      current: deputyOn({ from, to }, today),
    })),
  };
};
