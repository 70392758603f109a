import { CompiledQuery } from 'kysely';
import { Refusal } from '#kernel/refusal.ts';
import type { Db } from './tables.ts';

/** A place of an application: what a row is known by. */
interface Place {
  readonly applicationId: string;
  readonly leaf: string;
}

/** One of the rows a statement writes. */
interface Given extends Place {
  /** The row as JSON. */
  readonly json: string;
}

interface Kept extends Place {
  readonly revision: number;
}

interface Waiting {
  readonly given: Given;
  readonly done: (revision: number | undefined) => void;
  readonly failed: (reason: unknown) => void;
}

/** What waits for one statement of one database. */
interface Counter {
  waiting: Waiting[];
  /** Rows being written: who comes after waits, so that a leaf is written in the order of arrival. */
  readonly writing: Set<string>;
  underWay: number;
  called: boolean;
}

/** While so many statements are under way, what comes waits for the next. */
const mostUnderWay = 2;
const mostTogether = 32;

const counters = new WeakMap<Db, Map<string, Counter>>();

/**
 * Keeps one row with a statement that takes many as JSON in `$1`: all that come at the same moment, and while earlier
 * ones are written, go in one statement and one commit. Nobody waits for company: where nothing is under way the row
 * goes at once. Out: the revision it got, undefined where the statement did not take it. Throws what the database says
 * of this row, never of another.
 */
export function keepTogether(db: Db, statement: string, given: Given): Promise<number | undefined> {
  const counter = counterOf(db, statement);
  return new Promise((done, failed) => {
    counter.waiting.push({ given, done, failed });
    callNext(db, statement, counter);
  });
}

function counterOf(db: Db, statement: string): Counter {
  let ofDatabase = counters.get(db);
  if (!ofDatabase) counters.set(db, (ofDatabase = new Map<string, Counter>()));
  let counter = ofDatabase.get(statement);
  if (!counter)
    ofDatabase.set(statement, (counter = { waiting: [], writing: new Set(), underWay: 0, called: false }));
  return counter;
}

/** At the end of this turn of the event loop, when all that arrived with it is there. */
function callNext(db: Db, statement: string, counter: Counter): void {
  if (counter.called || counter.waiting.length === 0 || counter.underWay >= mostUnderWay) return;
  counter.called = true;
  setImmediate(() => {
    counter.called = false;
    const some = takeSome(counter);
    if (some.size === 0) return;
    counter.underWay += 1;
    void write(db, statement, some).finally(() => {
      counter.underWay -= 1;
      for (const key of some.keys()) counter.writing.delete(key);
      callNext(db, statement, counter);
    });
    callNext(db, statement, counter);
  });
}

const keyOf = ({ applicationId, leaf }: Place): string => `${applicationId} ${leaf}`;

/** The first that wait, no leaf twice, none that is being written: they are written from now on. */
function takeSome(counter: Counter): Map<string, Waiting> {
  const taken = new Map<string, Waiting>();
  const left: Waiting[] = [];
  for (const waiting of counter.waiting) {
    const key = keyOf(waiting.given);
    if (taken.size < mostTogether && !counter.writing.has(key)) {
      counter.writing.add(key);
      taken.set(key, waiting);
    } else left.push(waiting);
  }
  counter.waiting = left;
  return taken;
}

async function write(db: Db, statement: string, some: ReadonlyMap<string, Waiting>): Promise<void> {
  const all = [...some.values()];
  try {
    const values = [`[${all.map(({ given }) => given.json).join(',')}]`];
    const { rows } = await db.executeQuery<Kept>(CompiledQuery.raw(statement, values));
    const revisions = new Map(rows.map((row) => [keyOf(row), row.revision]));
    for (const [key, { done }] of some) done(revisions.get(key));
  } catch (error) {
    // A database that is away is away for all; anything else may be about one row, and is told only to that one.
    if (some.size === 1 || error instanceof Refusal) for (const { failed } of all) failed(error);
    else for (const [key, waiting] of some) await write(db, statement, new Map([[key, waiting]]));
  }
}
