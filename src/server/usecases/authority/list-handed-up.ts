import { applicationStates, authoritySees } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { countByPlace } from '../../storage/applications.ts';
import { applicationHeads } from '../application/application-heads.ts';

/** What units have handed up; and how many applications are still on their way, by call, region, type and state. */
export const listHandedUp: UseCases['authority']['applications'] = async ({ db, actor }) => ({
  applications: await applicationHeads(db, actor, { states: authoritySees }),
  onTheWay: await countByPlace(
    db,
    applicationStates.filter((state) => !authoritySees.includes(state)),
  ),
});
