import type { UseCases } from '../../http/use-case-types.ts';
import { notePresence } from '../../storage/presence.ts';
import { ofOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

/** Notes that one is here, and tells who else is. No act: nothing is recorded. Refuses `notFound`. */
export const sayHere: UseCases['together']['here'] = async (asking, { applicationId, page, target }) => {
  const { db, actor } = asking;
  const row = await ofOwnOrganisation(db, actor, applicationId);
  await notePresence(db, applicationId, { personId: actor.personId, page, target, at: asking.clock() });
  return togetherOf(db, asking, row);
};
