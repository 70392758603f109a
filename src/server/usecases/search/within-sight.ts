import type { Actor } from '#kernel/actor.ts';
import { authoritySees, recommenderSees } from '#procedure/application/transitions.ts';
import type { WithinSight } from '../../storage/searched-applications.ts';

/** Whose applications somebody may search, as `relationsTo` has it for one of them. */
export function withinSight({ organisationId: own, permissions }: Actor): WithinSight {
  const unit = own !== null && permissions.has('recommend.read');
  const county = own !== null && permissions.has('county.read');
  return {
    organisationId: permissions.has('application.read') ? own : null,
    unit: unit ? { id: own, states: recommenderSees } : null,
    county: county ? { id: own, states: recommenderSees } : null,
    anywhere: own !== null && permissions.has('authority.read') ? authoritySees : [],
  };
}
