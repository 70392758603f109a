import type { EventKind } from '#kernel/event.ts';
import type { Db } from './tables.ts';

interface Recorded {
  readonly kind: EventKind;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * The names of those whom recorded hand-overs name by their ids: read now, so that somebody erased is named nowhere.
 * Out: finds the name of an id; the id itself where nobody is known by it, nothing where there is none.
 */
export async function keepersNamed(db: Db, events: readonly Recorded[]): Promise<(id: unknown) => string> {
  const ids = events
    .filter(({ kind }) => kind === 'application.handedOver')
    .flatMap(({ detail: { from, to } }) => [from, to])
    .filter((id) => typeof id === 'string');
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('user')
          .select(['id', 'name'])
          .where('id', 'in', [...new Set(ids)])
          .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (typeof id === 'string' ? (names.get(id) ?? id) : '');
}
