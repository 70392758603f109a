import type { Actor } from '#kernel/actor.ts';
import type { EventDetail } from '#kernel/event-detail-words.zh.ts';
import type { EventKind } from '#kernel/event.ts';
import { dayOf } from '#kernel/working-day.ts';
import { noticeRules, noticesOn } from '#procedure/notices/notice-kinds.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { saltedDigest } from './salted-digest.ts';
import type { Db } from './tables.ts';
import { writeNotices } from './write-notices.ts';

/** Who asks, from where, and what time it is. `Asking` and `AskingAnyone` are such. */
export interface Witness {
  readonly actor: Actor | null;
  readonly address: string;
  /** Where notices that leave the app are sent from; without it they stay in the app. */
  readonly jobs?: Jobs;
  clock(): Date;
}

/** What an event says beside who, what and when. */
export interface EventNote {
  /** False for an attempt that failed. */
  readonly success?: boolean;
  /** What was written: kept as a salted digest only. */
  readonly value?: unknown;
  /** Who it was, where nobody is signed in yet. */
  readonly personId?: string | null;
  readonly organisationId?: string | null;
}

/**
 * Records an act and writes the notices it brings; call it in the transaction of the act itself. The detail is read by people and never holds what
 * somebody wrote: an erased person must leave no words here.
 */
export async function recordEvent(
  db: Db,
  witness: Witness,
  kind: EventKind,
  target: string,
  detail: EventDetail = {},
  note: EventNote = {},
): Promise<void> {
  const { salt, digest } = saltedDigest(note.value);
  const { seq } = await db
    .insertInto('event')
    .values({
      at: witness.clock(),
      person_id: note.personId ?? witness.actor?.personId ?? null,
      organisation_id: note.organisationId ?? witness.actor?.organisationId ?? null,
      kind,
      target,
      success: note.success ?? true,
      address: witness.address,
      salt,
      digest: note.value === undefined ? null : digest,
      detail: JSON.stringify(detail),
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  if (note.success !== false) await tell(db, witness, kind, target, detail, String(seq));
}

/** The last day of what ends at a moment: 24:00 of a day is that day. */
const lastDay = (until: string): string => dayOf(new Date(Date.parse(until) - 1));

/** Tells those whom an act concerns, and hands what leaves the app to the queue. */
async function tell(
  db: Db,
  witness: Witness,
  event: EventKind,
  target: string,
  detail: EventDetail,
  seq: string,
): Promise<void> {
  for (const kind of noticesOn(event)) {
    const { batchId, pins, count = pins, until, unitId, applicationId } = detail;
    const aboutOne = noticeRules[kind].about === 'application';
    const perBatch = noticeRules[kind].about === 'batch' && typeof batchId === 'string';
    const told = {
      ...{ kind, by: witness.actor?.personId ?? null },
      target: aboutOne && typeof applicationId === 'string' ? applicationId : target,
      ...(noticeRules[kind].toOthers === true && { notTo: witness.actor?.organisationId ?? '' }),
      key: `${kind} ${perBatch ? batchId : seq}`,
      detail: {
        ...(typeof count === 'number' && { count }),
        ...(typeof until === 'string' && { until: lastDay(until) }),
      },
      // Of a call, what is done for one unit concerns it and its organisations alone.
      ...(noticeRules[kind].about === 'call' && typeof unitId === 'string' && { unitId }),
    };
    for (const outgoing of await writeNotices(db, told, witness.clock()))
      await witness.jobs?.send(db, 'delivery', outgoing);
  }
}
