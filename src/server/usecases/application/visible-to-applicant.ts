import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { lockVisible, visibleApplication } from '../../storage/visible-application.ts';
import type { Db } from '../../storage/tables.ts';

/** The application of one's own organisation. Refuses `notFound`; `notPermitted` to those who see it as something else. */
export async function visibleToApplicant(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return own(await visibleApplication(db, actor, id), actor);
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockOwn(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return own(await lockVisible(db, actor, id), actor);
}

function own(row: ApplicationRow, actor: Actor): ApplicationRow {
  if (!relationsTo(standingOf(row), actor).includes('applicant')) throw new Refusal('notPermitted');
  return row;
}
