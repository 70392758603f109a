import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { merkleRoot } from './merkle-root.ts';
import type { SealFault } from './seal-fault.ts';
import {
  beforeAllSeals,
  eventColumns,
  eventLeaf,
  sealColumns,
  sealDigest,
  type SealedEvent,
  type SealRow,
} from './sealed-rows.ts';

export interface Verified {
  readonly events: number;
  readonly seals: number;
  /** Events of the last minute that wait for their seal. */
  readonly unsealed: number;
  readonly faults: readonly SealFault[];
  /** Stands for everything sealed so far. Noted down elsewhere, it shows later that nothing was cut off. */
  readonly head: string | null;
}

interface SealedLeaf extends SealedEvent {
  readonly seal: number;
  readonly leaf: string;
  readonly place: number;
  readonly there: boolean;
}

const sealsAPage = 50;
/** An event is sealed within seconds; this long it may wait, and its clock may differ. */
const patience = 60_000;
const clockTolerance = 10 * 60_000;

/**
 * Recomputes every seal from the events themselves. Finds what was changed, removed, slipped in, or dated back; the
 * newest seal alone could be cut off unseen together with its events, unless `knownHead` – the head of an earlier
 * run – is given. Reads in pages, so that others get in between.
 */
export async function verifyEvents(db: Db, now: Date, knownHead: string | null = null): Promise<Verified> {
  const faults: SealFault[] = [];
  let heads = 0;
  let before: SealRow | null = null;
  let seals = 0;
  let events = 0;
  for (;;) {
    const page: SealRow[] = await sealsAfter(db, before?.id ?? 0);
    if (page.length === 0) break;
    const leaves = Map.groupBy(await leavesOf(db, page), ({ seal }) => seal);
    for (const seal of page) {
      const own = leaves.get(seal.id) ?? [];
      faults.push(...faultsOfSeal(seal, before, own), ...faultsOfEvents(own, before));
      if (knownHead === sealDigest(seal)) heads += 1;
      events += own.filter(({ there }) => there).length;
      seals += 1;
      before = seal;
    }
  }
  const waiting = await unsealedEvents(db);
  const overdue = waiting.filter(({ at }) => now.getTime() - at.getTime() > patience);
  faults.push(...(await strayLeaves(db)), ...overdue.map(({ seq }) => ({ kind: 'unsealed' as const, seq })));
  if (knownHead !== null && heads === 0) faults.push({ kind: 'headUnknown', head: knownHead });
  return {
    events: events + waiting.length,
    seals,
    unsealed: waiting.length - overdue.length,
    faults,
    head: before === null ? null : sealDigest(before),
  };
}

function faultsOfSeal(seal: SealRow, before: SealRow | null, own: readonly SealedLeaf[]): SealFault[] {
  const faults: SealFault[] = [];
  if (seal.prev !== (before === null ? beforeAllSeals : sealDigest(before))) {
    faults.push({ kind: 'chainBroken', seal: seal.id });
  }
  if (own.length !== seal.leaves || merkleRoot(own.map(({ leaf }) => leaf)) !== seal.root) {
    faults.push({ kind: 'sealChanged', seal: seal.id });
  }
  return faults;
}

function faultsOfEvents(own: readonly SealedLeaf[], before: SealRow | null): SealFault[] {
  const faults: SealFault[] = [];
  const earliest = before === null ? -Infinity : Date.parse(before.at) - clockTolerance;
  for (const event of own) {
    const { seq, seal } = event;
    if (!event.there) faults.push({ kind: 'eventMissing', seq, seal });
    else if (eventLeaf(event) !== event.leaf) faults.push({ kind: 'eventChanged', seq, seal });
    // Whatever happened before the last seal would lie in it.
    else if (Date.parse(event.at) < earliest) faults.push({ kind: 'backdated', seq, seal });
  }
  return faults;
}

async function sealsAfter(db: Db, id: number): Promise<SealRow[]> {
  const { rows } = await sql<SealRow>`
    select ${sealColumns} from seal s where s.id > ${id} order by s.id limit ${sealsAPage}`.execute(db);
  return rows;
}

async function leavesOf(db: Db, page: readonly SealRow[]): Promise<SealedLeaf[]> {
  const ids = page.map(({ id }) => id);
  const { rows } = await sql<SealedLeaf>`
    select ${eventColumns}, x.seq, x.seal, x.leaf, x.place, e.seq is not null as there
    from event_seal x left join event e on e.seq = x.seq
    where x.seal between ${ids[0] ?? 0} and ${ids.at(-1) ?? 0} order by x.seal, x.place`.execute(db);
  return rows;
}

async function strayLeaves(db: Db): Promise<SealFault[]> {
  const { rows } = await sql<{ seal: number }>`
    select distinct x.seal from event_seal x where not exists (select from seal s where s.id = x.seal)`.execute(
    db,
  );
  return rows.map(({ seal }) => ({ kind: 'sealMissing', seal }));
}

async function unsealedEvents(db: Db): Promise<{ seq: number; at: Date }[]> {
  const { rows } = await sql<{ seq: number; at: Date }>`
    select e.seq, e.at from event e where not exists (select from event_seal x where x.seq = e.seq) order by e.seq`.execute(
    db,
  );
  return rows;
}
