import { sql, type Kysely } from 'kysely';
import { soughtIn } from '../../search/sought-words.ts';

/**
 * Evidence as it was submitted, to be found by title, name of the file and pinyin: a unit and the authority search what
 * was frozen and not what its owner calls it since.
 */
const statements = [
  `create table submitted_evidence (
    version_id text not null references version on delete cascade, evidence_id text not null references evidence,
    title text not null, file_name text not null, plain text not null, spelled text not null,
    primary key (version_id, evidence_id))`,
  `insert into submitted_evidence (version_id, evidence_id, title, file_name, plain, spelled)
    select v.id, e.id, max(d ->> 'title'), e.file_name, '', '' from version v
    cross join lateral jsonb_array_elements(v.dossier -> 'evidence') d join evidence e on e.id = d ->> 'id'
    group by v.id, e.id, e.file_name`,
];

interface Named {
  readonly title: string;
  readonly file_name: string;
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  const { rows } = await sql<Named>`
    select distinct title, file_name from submitted_evidence`.execute(db);
  for (const { title, file_name: fileName } of rows) {
    const { plain, spelled } = soughtIn([title, fileName]);
    await sql`update submitted_evidence set plain = ${plain}, spelled = ${spelled}
      where title = ${title} and file_name = ${fileName}`.execute(db);
  }
}
