import { sql } from 'kysely';
import { inTransaction } from '../in-transaction.ts';
import type { Db } from '../tables.ts';
import { merkleRoot } from './merkle-root.ts';
import {
  beforeAllSeals,
  eventColumns,
  eventLeaf,
  sealColumns,
  sealDigest,
  type SealedEvent,
  type SealRow,
} from './sealed-rows.ts';

/** Whoever holds it seals; any number of one's own, the same in every process. */
const sealersLock = 70_921_103;
const eventsASeal = 20_000;

/**
 * Seals the events after `from` that lie in no seal yet; several processes may try, one does. Sequence order is not
 * commit order, so what lies in a seal is asked of `event_seal` and never guessed from the highest number.
 * Out: how many were sealed, and the highest number there is by now.
 */
export async function sealEvents(
  db: Db,
  from: number,
  now: Date,
): Promise<{ sealed: number; highest: number }> {
  const { rows } = await sql<{ highest: number; open: boolean }>`
    select coalesce((select max(seq) from event), 0) as highest, exists (${unsealed(from)}) as open`.execute(
    db,
  );
  const highest = rows[0]?.highest ?? 0;
  let sealed = 0;
  if (rows[0]?.open === true) {
    for (let more = eventsASeal; more === eventsASeal; sealed += more) more = await makeSeal(db, from, now);
  }
  return { sealed, highest };
}

const unsealed = (from: number) => sql`
  select from event e where e.seq > ${from} and not exists (select from event_seal x where x.seq = e.seq)`;

async function makeSeal(db: Db, from: number, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const lock = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${sealersLock}) as mine`.execute(tx);
    if (lock.rows[0]?.mine !== true) return 0;
    const { rows: events } = await sql<SealedEvent>`
      select ${eventColumns} from event e
      where e.seq > ${from} and not exists (select from event_seal x where x.seq = e.seq)
      order by e.seq limit ${eventsASeal}`.execute(tx);
    if (events.length === 0) return 0;
    const leaves = events.map(eventLeaf);
    const last = await sql<SealRow>`select ${sealColumns} from seal s order by s.id desc limit 1`.execute(tx);
    const before = last.rows[0];
    const { id } = await tx
      .insertInto('seal')
      .values({
        at: now,
        leaves: leaves.length,
        root: merkleRoot(leaves),
        prev: before === undefined ? beforeAllSeals : sealDigest(before),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`
      insert into event_seal (seq, seal, leaf, place)
      select seq, ${id}::bigint, leaf, place
      from unnest(${events.map(({ seq }) => seq)}::bigint[], ${leaves}::text[]) with ordinality as sealed (seq, leaf, place)`.execute(
      tx,
    );
    return events.length;
  });
}
