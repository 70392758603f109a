import { sql } from 'kysely';
import { recordedAs, sayDetail } from '#kernel/event-detail-words.zh.ts';
import type { EventKind } from '#kernel/event.ts';
import { keepersNamed } from './keepers-named.ts';
import type { Db } from './tables.ts';

/** One recorded act as the audit administrator reads it. */
export interface AuditEvent {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly kind: EventKind;
  /** Name of the person or organisation it was done to, or the id of anything else. */
  readonly target: string;
  readonly from: string;
  readonly success: boolean;
  readonly detail: string;
}

const page = 100;

/**
 * Recorded acts, the newest first, at most a hundred: those before a number, of a kind, with a text in names or detail, as
 * it is recorded or as it is shown.
 */
export async function listAuditEvents(
  db: Db,
  only: { before?: number | undefined; kind?: EventKind | undefined; text?: string | undefined },
): Promise<AuditEvent[]> {
  const { before, kind, text } = only;
  let query = db
    .selectFrom('event')
    .leftJoin('user as who', 'who.id', 'event.person_id')
    .leftJoin('user as person', 'person.id', 'event.target')
    .leftJoin('organisation', 'organisation.id', 'event.target')
    .select([
      'event.seq',
      'event.at',
      'event.person_id',
      'event.kind',
      'event.target',
      'event.address',
      'event.success',
      'event.detail',
      'who.name as who_name',
      'who.username as who_username',
      'person.name as person_name',
      'person.username as person_username',
      'organisation.name as organisation_name',
    ])
    .orderBy('event.seq', 'desc')
    .limit(page);
  if (before !== undefined) query = query.where('event.seq', '<', before);
  if (kind !== undefined) query = query.where('event.kind', '=', kind);
  if (text !== undefined && text !== '') {
    const like = `%${text.replace(/[\\%_]/gu, '\\$&')}%`;
    const { kinds, keys, values } = recordedAs(text);
    // As JSON writes them: a word between quotes, true and false without.
    const written = values.flatMap((value) => [`%"${value}"%`, `%: ${value}%`]);
    query = query.where(
      sql<boolean>`(concat_ws(' ', who.name, who.username, person.name, person.username, organisation.name,
        event.target, event.address, event.detail::text) ilike ${like}
        or event.kind = any(${[...kinds]}::text[]) or jsonb_exists_any(event.detail, ${[...keys]}::text[])
        or event.detail::text like any(${written}::text[]))`,
    );
  }
  const rows = await query.execute();
  const nameOf = await keepersNamed(db, rows);
  return rows.map((row) => ({
    seq: Number(row.seq),
    at: row.at.toISOString(),
    who: row.who_name === null ? (row.person_id ?? '') : `${row.who_name} (${row.who_username ?? ''})`,
    kind: row.kind,
    target:
      row.organisation_name ??
      (row.person_name === null ? row.target : `${row.person_name} (${row.person_username ?? ''})`),
    from: row.address,
    success: row.success,
    detail: sayDetail(
      row.kind === 'application.handedOver'
        ? { from: nameOf(row.detail['from']), to: nameOf(row.detail['to']) }
        : row.detail,
    ),
  }));
}
