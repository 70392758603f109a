import { editableStates } from '#procedure/application/transitions.ts';
import type { Actor } from '#kernel/actor.ts';
import type { AnswerSave } from './answer-save.ts';
import { keepTogether } from './keep-together.ts';
import { passOf } from './opened-blocks.ts';
import { refusedSave } from './refused-save.ts';
import { saltedDigestOf } from './salted-digest.ts';
import type { Db } from './tables.ts';

/** Who saves, for the organisation they belong to. */
export interface Saver {
  readonly actor: Actor;
  readonly address: string;
  clock(): Date;
}

/** Saves of one tab to one leaf within this time are one row of history. */
const foldMinutes = 5;

/**
 * Keeps one answer, its history and its event in one statement, together with what others save at the same moment.
 * Taken is what was changed from the answer that stands, and what a tab changed after its own last save; a repeat of a
 * save is answered with what stands. Refuses `notFound` for an application that is not the saver's, `stateForbids` when
 * it is not being filled in, `notPinned` when it came back for other places alone, and `changedMeanwhile` with what
 * stands there, `label` naming the place.
 */
export async function saveAnswer(
  db: Db,
  saver: Saver,
  save: AnswerSave,
  label: string,
): Promise<{ revision: number; at: Date }> {
  const now = saver.clock();
  const { applicationId, leaf, basedOn, writer, sequence, json } = save;
  const row = {
    applicationId,
    leaf,
    basedOn,
    writer,
    sequence,
    ...saltedDigestOf(json),
    person: saver.actor.personId,
    organisation: saver.actor.organisationId,
    address: saver.address,
    now,
  };
  const keep = (more: object = {}): Promise<number | undefined> =>
    keepTogether(db, saveStatement, { applicationId, leaf, json: saveRow({ ...row, ...more }, json) });
  const taken = await keep();
  if (taken !== undefined) return { revision: taken, at: now };
  // Only then is it asked whether some blocks of the text are open: everybody else's saves are one statement.
  const pass = await passOf(db, save);
  const passed = pass === null ? undefined : await keep(pass);
  return passed === undefined
    ? refusedSave(db, saver.actor, save, label, pass !== null)
    : { revision: passed, at: now };
}

/** A row of the statement; the value is JSON already, and large: it is not written out a second time. */
export const saveRow = (row: Readonly<Record<string, unknown>>, value: string): string =>
  `${JSON.stringify(row).slice(0, -1)},"value":${value}}`;

/**
 * `place` holds the application together with other saves, so that none slips in behind a submission; after a return
 * with pins it takes what was opened alone (`unlocks` in unlocked-targets.ts says the same), and a text with a pass
 * (`passOf`) where what it was given for still holds. A leaf that has
 * a history but no answer is not written by somebody who has seen neither. Applications are held and rows written in
 * one order by everybody, so that no two wait for each other. A JSON null arrives as SQL's and is kept as JSON's.
 */
export const saveStatement = `
  with given as materialized (
    select * from json_to_recordset($1::json) as given (
      "applicationId" text, organisation text, leaf text, value jsonb, "basedOn" int, writer text, sequence bigint,
      person text, address text, salt text, digest text, now timestamptz,
      "openedIn" text, blocks text[])
  ), place as (
    select given.* from given
    join application on application.id = given."applicationId" and application.organisation_id = given.organisation
      and application.state = any('{${editableStates.join(',')}}'::text[])
    left join correction on correction.application_id = application.id and correction.pinned
    where correction.application_id is null or exists (
      select from unnest(correction.answers) as opened (entry)
      where entry = given.leaf or (right(entry, 1) = '.' and starts_with(given.leaf, entry)))
      or (correction.version_id = given."openedIn" and correction.answers @> given.blocks)
    order by application.id
    for share of application
  ), saved as (
    insert into answer as a (application_id, leaf, value, revision, changed_by, changed_at, writer, sequence)
    select "applicationId", leaf, coalesce(value, 'null'), "basedOn" + 1, person, now, writer, sequence
    from place
    where "basedOn" = 0
      or exists (select from answer s where s.application_id = place."applicationId" and s.leaf = place.leaf)
      or not exists (select from answer_history s where s.application_id = place."applicationId" and s.leaf = place.leaf)
    order by 1, 2
    on conflict (application_id, leaf) do update
    set value = excluded.value, revision = a.revision + 1, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at, writer = excluded.writer, sequence = excluded.sequence
    where a.revision = excluded.revision - 1 or (a.writer = excluded.writer and a.sequence < excluded.sequence)
    returning a.application_id, a.leaf, a.value, a.revision, a.changed_by, a.changed_at, a.writer
  ), folded as (
    update answer_history h
    set value = saved.value, revision = saved.revision, changed_at = saved.changed_at
    from saved
    where h.application_id = saved.application_id and h.leaf = saved.leaf and h.revision = saved.revision - 1
      and h.changed_by = saved.changed_by and h.writer = saved.writer
      and h.begun_at > saved.changed_at - interval '${String(foldMinutes)} minutes'
    returning h.application_id, h.leaf
  ), remembered as (
    insert into answer_history (application_id, leaf, value, revision, changed_by, writer, begun_at, changed_at)
    select application_id, leaf, value, revision, changed_by, writer, changed_at, changed_at
    from saved
    where not exists (
      select from folded where folded.application_id = saved.application_id and folded.leaf = saved.leaf)
  ), recorded as (
    insert into event (at, person_id, organisation_id, kind, target, address, salt, digest, detail)
    select now, person, organisation, 'application.answered', application_id, address, salt, digest,
      jsonb_build_object('leaf', saved.leaf, 'revision', saved.revision)
    from saved join given on given."applicationId" = saved.application_id and given.leaf = saved.leaf
  )
  select application_id as "applicationId", leaf, revision from saved`;
