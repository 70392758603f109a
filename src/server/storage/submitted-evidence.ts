import { sql } from 'kysely';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { Evidence } from '#programme/answers/dossier.ts';
import { soughtIn, type SoughtWord } from '../search/sought-words.ts';
import type { Db } from './tables.ts';

/** Keeps what evidence of a version is called, to be found by it. Once a version, in the transaction that freezes it. */
export async function noteSubmittedEvidence(
  db: Db,
  versionId: string,
  evidence: readonly Pick<Evidence, 'id' | 'title'>[],
): Promise<void> {
  const titles = new Map(evidence.map(({ id, title }) => [id, title]));
  if (titles.size === 0) return;
  const files = await db
    .selectFrom('evidence')
    .select(['id', 'file_name'])
    .where('id', 'in', [...titles.keys()])
    .execute();
  if (files.length === 0) return;
  const rows = files.map(({ id, file_name: fileName }) => {
    const title = titles.get(id) ?? '';
    return {
      version_id: versionId,
      evidence_id: id,
      title,
      file_name: fileName,
      ...soughtIn([title, fileName]),
    };
  });
  await db.insertInto('submitted_evidence').values(rows).execute();
}

/** Whose submitted evidence is searched: a unit's or a county's, in these states; anybody's in those. */
export interface SubmittedTo {
  readonly unit: { readonly id: string; readonly states: readonly ApplicationState[] } | null;
  readonly county: { readonly id: string; readonly states: readonly ApplicationState[] } | null;
  readonly anywhere: readonly ApplicationState[];
}

/** Evidence of the versions that lie with somebody in which all words are found, at most so many. */
export async function findSubmittedEvidence(
  db: Db,
  { unit, county, anywhere }: SubmittedTo,
  words: readonly SoughtWord[],
  most: number,
) {
  if (words.length === 0) return [];
  let query = db
    .selectFrom('submitted_evidence as e')
    .innerJoin('application as a', 'a.version_id', 'e.version_id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['e.evidence_id as id', 'e.title', 'e.file_name as fileName', 'o.name as ownerName'])
    .select(['a.id as applicationId', 'a.organisation_id', 'a.unit_id', 'a.county_id', 'a.state'])
    .where((row) =>
      row.or([
        row('a.state', 'in', anywhere.length > 0 ? anywhere : [null as never]),
        row.and([
          row('a.unit_id', '=', unit?.id ?? ''),
          row('a.state', 'in', unit ? unit.states : [null as never]),
        ]),
        ...(county
          ? [row.and([row('a.county_id', '=', county.id), row('a.state', 'in', county.states)])]
          : []),
      ]),
    );
  for (const { literal, pinyin, letters } of words) {
    // The planner takes conditions of one cost in their order: what rules out most comes first.
    if (letters) query = query.where(sql<boolean>`position(${literal} in e.beginnings) > 0`);
    query = query.where(
      pinyin === null
        ? sql<boolean>`position(${literal} in e.plain) > 0`
        : sql<boolean>`(position(${literal} in e.plain) > 0 or e.spelled ~ ${pinyin})`,
    );
  }
  return query.orderBy('e.title').orderBy('a.id').orderBy('e.evidence_id').limit(most).execute();
}
