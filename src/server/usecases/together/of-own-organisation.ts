import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import {
  findApplication,
  lockApplication,
  standingOf,
  type ApplicationRow,
} from '../../storage/applications.ts';
import type { Db } from '../../storage/tables.ts';

/** The application of one's own organisation. Refuses `notFound` to everybody else, also to those who see it as unit or authority. */
export async function ofOwnOrganisation(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return own(await findApplication(db, id), actor);
}

/** The same for somebody who may write in it, and nobody else changes it until the transaction ends. Refuses `notFound`, and `notPermitted` to a reader. */
export async function lockOfOwnOrganisation(tx: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  const row = own(await lockApplication(tx, id), actor);
  if (!actor.permissions.has('application.write')) throw new Refusal('notPermitted');
  return row;
}

function own(row: ApplicationRow | undefined, actor: Actor): ApplicationRow {
  if (!row || !relationsTo(standingOf(row), actor).includes('applicant')) throw new Refusal('notFound');
  return row;
}
