import { sql } from 'kysely';
import { editableStates } from '#procedure/application/transitions.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AnswerSave } from './answer-save.ts';
import { refusedSave } from './refused-save.ts';
import { saltedDigest } from './salted-digest.ts';
import type { Db } from './tables.ts';

/** Who saves, for the organisation they belong to. */
export interface Saver {
  readonly actor: Actor;
  readonly address: string;
  clock(): Date;
}

/** Saves of one tab to one leaf within this time are one row of history. */
const foldMilliseconds = 5 * 60_000;

/**
 * Keeps one answer, its history and its event in one statement. Taken is what was changed from the answer that
 * stands, and what a tab changed after its own last save; a repeat of a save is answered with what stands. Refuses
 * `notFound` for an application that is not the saver's, `stateForbids` when it is not being filled in, and
 * `changedMeanwhile` with what stands there, `label` naming the place.
 */
export async function saveAnswer(
  db: Db,
  saver: Saver,
  save: AnswerSave,
  label: string,
): Promise<{ revision: number; at: Date }> {
  const now = saver.clock();
  const { rows } = await statement(saver, save, now).execute(db);
  const revision = rows[0]?.revision;
  return revision === undefined ? refusedSave(db, saver.actor, save, label) : { revision, at: now };
}

/**
 * `place` holds the application together with other saves, so that none slips in behind a submission. A leaf that has a history but no
 * answer is not written by somebody who has seen neither.
 */
function statement({ actor, address }: Saver, save: AnswerSave, now: Date) {
  const { applicationId: id, leaf, basedOn, writer, sequence } = save;
  const value = JSON.stringify(save.value);
  const { salt, digest } = saltedDigest(save.value);
  const foldFrom = new Date(now.getTime() - foldMilliseconds);
  const person = actor.personId;
  const organisation = actor.organisationId;
  return sql<{ revision: number }>`
    with place as (
      select id from application
      where id = ${id} and organisation_id = ${organisation} and state = any(${[...editableStates]}::text[])
      for share
    ), saved as (
      insert into answer as a (application_id, leaf, value, revision, changed_by, changed_at, writer, sequence)
      select id, ${leaf}, ${value}::jsonb, ${basedOn}::int + 1, ${person}, ${now}::timestamptz, ${writer}, ${sequence}::bigint
      from place
      where ${basedOn}::int = 0
        or exists (select from answer where application_id = ${id} and leaf = ${leaf})
        or not exists (select from answer_history where application_id = ${id} and leaf = ${leaf})
      on conflict (application_id, leaf) do update
      set value = excluded.value, revision = a.revision + 1, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at, writer = excluded.writer, sequence = excluded.sequence
      where a.revision = ${basedOn}::int or (a.writer = excluded.writer and a.sequence < excluded.sequence)
      returning a.application_id, a.leaf, a.value, a.revision, a.changed_by, a.writer
    ), folded as (
      update answer_history h
      set value = saved.value, revision = saved.revision, changed_at = ${now}::timestamptz
      from saved
      where h.application_id = saved.application_id and h.leaf = saved.leaf and h.revision = saved.revision - 1
        and h.changed_by = saved.changed_by and h.writer = saved.writer and h.begun_at > ${foldFrom}::timestamptz
      returning h.id
    ), remembered as (
      insert into answer_history (application_id, leaf, value, revision, changed_by, writer, begun_at, changed_at)
      select application_id, leaf, value, revision, changed_by, writer, ${now}::timestamptz, ${now}::timestamptz
      from saved where not exists (select from folded)
    ), recorded as (
      insert into event (at, person_id, organisation_id, kind, target, address, salt, digest, detail)
      select ${now}::timestamptz, ${person}, ${organisation}, 'application.answered', application_id, ${address},
        ${salt}, ${digest}, jsonb_build_object('leaf', leaf, 'revision', revision)
      from saved
    )
    select revision from saved`;
}
