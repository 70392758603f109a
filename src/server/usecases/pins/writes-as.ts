import type { Actor } from '#kernel/actor.ts';
import { permissionsOn, type Relation } from '#procedure/application/relation.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';

/** As what the one who asks may write about an application. */
export function writesAs(row: ApplicationRow, actor: Actor): Relation[] {
  const permitted = permissionsOn(standingOf(row), actor);
  return [
    ...(permitted.has('recommend.write') ? (['recommender'] as const) : []),
    ...(permitted.has('authority.write') ? (['authority'] as const) : []),
    ...(permitted.has('application.write') ? (['applicant'] as const) : []),
  ];
}
