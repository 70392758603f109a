import type { Actor } from '#kernel/actor.ts';
import type { EventKind } from '#kernel/event.ts';
import { saltedDigest } from './salted-digest.ts';
import type { Db } from './tables.ts';

/** Who asks, from where, and what time it is. `Asking` and `AskingAnyone` are such. */
export interface Witness {
  readonly actor: Actor | null;
  readonly address: string;
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
 * Records an act; call it in the transaction of the act itself. The detail is read by people and never holds what
 * somebody wrote: an erased person must leave no words here.
 */
export async function recordEvent(
  db: Db,
  witness: Witness,
  kind: EventKind,
  target: string,
  detail: Record<string, unknown> = {},
  note: EventNote = {},
): Promise<void> {
  const { salt, digest } = saltedDigest(note.value);
  await db
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
    .execute();
}
