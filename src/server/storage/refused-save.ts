import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { editableStates } from '#procedure/application/transitions.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import type { AnswerSave } from './answer-save.ts';
import { findCorrection } from './corrections.ts';
import { notPinned } from './not-pinned.ts';
import type { Db } from './tables.ts';
import { actOfSaving } from './words.zh.ts';

/** Why a save was not taken: answers a repeat with what stands, refuses anything else. `passed`: it changes open blocks alone. */
export async function refusedSave(
  db: Db,
  actor: Actor,
  save: AnswerSave,
  label: string,
  passed = false,
): Promise<{ revision: number; at: Date }> {
  const application = await db
    .selectFrom('application')
    .select('state')
    .where('id', '=', save.applicationId)
    .where('organisation_id', '=', actor.organisationId ?? '')
    .executeTakeFirst();
  if (application === undefined) throw new Refusal('notFound');
  const stands = await db
    .selectFrom('answer')
    .leftJoin('user', 'user.id', 'answer.changed_by')
    .select(['value', 'revision', 'changed_at as at', 'writer', 'sequence', 'user.name as by'])
    .where('application_id', '=', save.applicationId)
    .where('leaf', '=', save.leaf)
    .executeTakeFirst();
  if (stands?.writer === save.writer && Number(stands.sequence) >= save.sequence) {
    return { revision: stands.revision, at: stands.at };
  }
  if (!editableStates.includes(application.state)) {
    throw new Refusal('stateForbids', { state: stateWords[application.state], act: actOfSaving });
  }
  const correction = await findCorrection(db, save.applicationId);
  if (!passed && correction?.pinned === true && !unlocks(correction.answers, save.leaf))
    throw notPinned(correction, label);
  throw new Refusal('changedMeanwhile', {
    label,
    by: stands?.by ?? '',
    value: stands?.value ?? null,
    revision: stands?.revision ?? 0,
    at: stands?.at.toISOString() ?? null,
  });
}
