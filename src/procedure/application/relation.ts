import type { Actor } from '#kernel/actor.ts';
import { openActs } from '#kernel/transition.ts';
import type { Permission } from '#kernel/permission.ts';
import {
  applicationTransitions,
  authoritySees,
  editableStates,
  recommenderSees,
  type ApplicationAct,
  type ApplicationState,
} from './transitions.ts';

/** Whose an application is, and where it stands. */
export interface Standing {
  readonly organisationId: string;
  readonly unitId: string;
  /** The county office it lies before; null or missing where there is none. */
  readonly countyId?: string | null;
  readonly state: ApplicationState;
}

/** What somebody is to an application. One organisation can be its applicant and a recommending unit at once. */
export type Relation = 'applicant' | 'county' | 'recommender' | 'authority';

type Asker = Pick<Actor, 'organisationId' | 'permissions'>;

/** What the one who asks is to the application, as far as they may read it; empty: for them it does not exist. */
export function relationsTo(application: Standing, asker: Asker): readonly Relation[] {
  const { organisationId: own, permissions } = asker;
  if (own === null) return [];
  const relations: Relation[] = [];
  if (application.organisationId === own && permissions.has('application.read')) relations.push('applicant');
  if (
    application.countyId === own &&
    permissions.has('county.read') &&
    recommenderSees.includes(application.state)
  )
    relations.push('county');
  if (
    application.unitId === own &&
    permissions.has('recommend.read') &&
    recommenderSees.includes(application.state)
  )
    relations.push('recommender');
  if (permissions.has('authority.read') && authoritySees.includes(application.state))
    relations.push('authority');
  return relations;
}

const area: Readonly<Record<Relation, Permission>> = {
  applicant: 'application.write',
  county: 'county.write',
  recommender: 'recommend.write',
  authority: 'authority.write',
};

/** Does somebody read what the unit wrote: neither the applicant nor the county does. */
export const readsRecommendation = (relations: readonly Relation[]): boolean =>
  relations.includes('recommender') || relations.includes('authority');

/** What the one who asks may write of this application: the permissions of their relations, no others. */
export function permissionsOn(application: Standing, asker: Asker): ReadonlySet<Permission> {
  const own = relationsTo(application, asker).map((relation) => area[relation]);
  return new Set(own.filter((permission) => asker.permissions.has(permission)));
}

/** The acts open to the one who asks, in the order of the table. */
export const actsOn = (application: Standing, asker: Asker): readonly ApplicationAct[] =>
  openActs(applicationTransitions, application.state, permissionsOn(application, asker));

/** May the one who asks change answers and evidence now? */
export const mayEdit = (application: Standing, asker: Asker): boolean =>
  editableStates.includes(application.state) && permissionsOn(application, asker).has('application.write');
