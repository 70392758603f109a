import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { findApplication, lockApplication, standingOf, type ApplicationRow } from './applications.ts';
import type { Db } from './tables.ts';

/**
 * The application as the one who asks may see it: the applicant its own, the recommending unit what was submitted to
 * it, the authority what was handed up. Refuses `notFound` otherwise: what is not theirs does not exist for them.
 */
export async function visibleApplication(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return seen(await findApplication(db, id), actor);
}

/** The same for an act: nobody else changes the row until the transaction ends. */
export async function lockVisible(db: Db, actor: Actor, id: string): Promise<ApplicationRow> {
  return seen(await lockApplication(db, id), actor);
}

function seen(row: ApplicationRow | undefined, actor: Actor): ApplicationRow {
  if (!row || relationsTo(standingOf(row), actor).length === 0) throw new Refusal('notFound');
  return row;
}
