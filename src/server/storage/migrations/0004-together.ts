import { sql, type Kysely } from 'kysely';

/** What colleagues of one applicant tell each other, who of them is here, and who is in charge. */
const statements = [
  // An answer names the comment it belongs to; the target of a comment on the whole application is empty.
  `create table comment (
    id text primary key, application_id text not null references application on delete cascade, target text not null,
    answers_to text references comment on delete cascade, text text not null, by_person text not null,
    at timestamptz not null, settled_at timestamptz, settled_by text, removed_at timestamptz)`,
  `create index comment_application on comment (application_id, at)`,
  `create index comment_answers_to on comment (answers_to)`,
  `create table presence (
    application_id text not null references application on delete cascade, person_id text not null, page text not null,
    target text, seen_at timestamptz not null, primary key (application_id, person_id))`,
  `create table keeper (
    application_id text primary key references application on delete cascade, person_id text not null,
    word text not null default '', given_by text, since timestamptz not null)`,
  `insert into keeper (application_id, person_id, since)
    select distinct on (a.id) a.id, e.person_id, e.at from application a
    join event e on e.target = a.id and e.kind in ('application.started', 'import.made') and e.person_id is not null
    order by a.id, e.seq`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
