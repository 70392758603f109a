import { recommenderSees } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { applicationHeads } from '../application/application-heads.ts';

/** All that was submitted to one's unit, whatever became of it; the newest change first. */
export const listQueue: UseCases['recommending']['queue'] = async ({ db, actor }) =>
  actor.organisationId === null
    ? []
    : applicationHeads(db, actor, { unitId: actor.organisationId, states: recommenderSees });
