import { sql } from 'kysely';
import type { AnswerInput } from '#contract/shapes.ts';
import type { Db } from './tables.ts';

/** An answer as it is kept, with who wrote it last. */
export interface KeptAnswer {
  readonly leaf: string;
  readonly value: AnswerInput;
  readonly revision: number;
  readonly by: string;
  readonly at: Date;
}

/** All answers of an application, in the order of their leaves. */
export async function readAnswers(db: Db, applicationId: string): Promise<KeptAnswer[]> {
  return db
    .selectFrom('answer')
    .leftJoin('user', 'user.id', 'answer.changed_by')
    .select(['leaf', 'value', 'revision', 'changed_at as at'])
    .select((query) => query.fn.coalesce('user.name', sql<string>`''`).as('by'))
    .where('application_id', '=', applicationId)
    .orderBy('leaf')
    .execute();
}

/** A few answers of many applications: values by application, then by leaf. */
export async function pickAnswers(
  db: Db,
  applicationIds: readonly string[],
  leaves: readonly string[],
): Promise<Map<string, Record<string, AnswerInput>>> {
  const found = new Map<string, Record<string, AnswerInput>>();
  if (applicationIds.length === 0 || leaves.length === 0) return found;
  const rows = await db
    .selectFrom('answer')
    .select(['application_id', 'leaf', 'value'])
    .where('application_id', 'in', applicationIds)
    .where('leaf', 'in', leaves)
    .execute();
  for (const { application_id: id, leaf, value } of rows) {
    const answers = found.get(id) ?? {};
    answers[leaf] = value;
    found.set(id, answers);
  }
  return found;
}

/** So much of a history is read at once, in characters of JSON; the newest is always there. */
const mostHistory = 16 * 1024 ** 2;

/**
 * What stood in a leaf before, the newest first, as far back as 200 changes or `mostHistory` go. A value that was
 * erased reads as null.
 */
export async function readHistory(db: Db, applicationId: string, leaf: string): Promise<KeptAnswer[]> {
  const newest = db
    .selectFrom('answer_history')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('leaf', '=', leaf)
    .orderBy('id', 'desc')
    .limit(200);
  const sized = db
    .selectFrom(newest.as('newest'))
    .selectAll()
    .select(sql<string | number>`sum(length(value::text)) over (order by id desc)`.as('so_far'))
    .select(sql<string | number>`row_number() over (order by id desc)`.as('back'));
  return db
    .selectFrom(sized.as('h'))
    .leftJoin('user', 'user.id', 'h.changed_by')
    .select(['h.leaf', 'h.value', 'h.revision', 'h.changed_at as at'])
    .select((query) => query.fn.coalesce('user.name', sql<string>`''`).as('by'))
    .where((row) => row.or([row('h.back', '=', 1), row('h.so_far', '<=', mostHistory)]))
    .orderBy('h.id', 'desc')
    .execute();
}

/** How many leaves of an application have an answer, erased ones included. */
export async function countAnswers(db: Db, applicationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('answer')
    .select((query) => query.fn.countAll<string | number>().as('count'))
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
