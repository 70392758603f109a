import type { UseCases } from '../../http/use-case-types.ts';
import { applicationHeads } from './application-heads.ts';

/** The applications of one's own organisation, the newest change first. */
export const listApplications: UseCases['applications']['list'] = async ({ db, actor }) =>
  actor.organisationId === null ? [] : applicationHeads(db, actor, { organisationId: actor.organisationId });
