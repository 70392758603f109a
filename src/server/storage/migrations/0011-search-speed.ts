import { sql, type Kysely } from 'kysely';
import { beginnings } from '../../search/sought-words.ts';

/** So many rows go back in one statement. */
const atOnce = 2000;

interface Row {
  readonly version_id: string;
  readonly evidence_id: string;
  readonly plain: string;
  readonly spelled: string;
}

/**
 * One more column to find submitted evidence by: a plain look into it rules out nearly every row, and a pattern need be
 * tried on the few that are left.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table submitted_evidence add column beginnings text not null default ''`.execute(db);
  let [version, evidence] = ['', ''];
  for (;;) {
    const { rows } = await sql<Row>`
      select version_id, evidence_id, plain, spelled from submitted_evidence
      where (version_id, evidence_id) > (${version}, ${evidence})
      order by version_id, evidence_id limit ${atOnce}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    await sql`update submitted_evidence e set beginnings = n.beginnings
      from unnest(${rows.map((row) => row.version_id)}::text[], ${rows.map((row) => row.evidence_id)}::text[],
        ${rows.map((row) => beginnings(row.plain, row.spelled))}::text[]) as n (version_id, evidence_id, beginnings)
      where e.version_id = n.version_id and e.evidence_id = n.evidence_id`.execute(db);
    [version, evidence] = [last.version_id, last.evidence_id];
  }
}
