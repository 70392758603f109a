import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import type { Db } from '../../storage/tables.ts';
import { lockVisible, visibleApplication } from '../../storage/visible-application.ts';

/** An application that was submitted to one's unit. Refuses `notFound`; `notPermitted` to those who see it as something else. */
export async function visibleToUnit(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return ofUnit(await visibleApplication(db, actor, id), actor);
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockOfUnit(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return ofUnit(await lockVisible(db, actor, id), actor);
}

function ofUnit(row: ApplicationRow, actor: Actor): ApplicationRow {
  if (!relationsTo(standingOf(row), actor).includes('recommender')) throw new Refusal('notPermitted');
  return row;
}
