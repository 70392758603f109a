import { sql, type Kysely } from 'kysely';

/** Remarks of unit and authority on places of an application, and what the last return opened. */
const statements = [
  // What unit and authority wrote is theirs; the applicant sees it from `returned_at` on, the unit the authority's from `sent_at` on.
  `create table pin (
    id text primary key, application_id text not null references application on delete cascade, target text not null,
    page int, text text not null, side text not null, by_person text not null, by_organisation text not null references organisation,
    at timestamptz not null, sent_at timestamptz, returned_at timestamptz, state text not null default 'draft')`,
  `create index pin_application on pin (application_id, at)`,
  `create table pin_reply (
    id bigint generated always as identity primary key, pin_id text not null references pin on delete cascade,
    text text not null, by_person text not null, by_organisation text not null references organisation, at timestamptz not null)`,
  `create index pin_reply_pin on pin_reply (pin_id)`,
  // One row for an application that was ever returned: it holds until the next return, also through a withdrawal.
  `create table correction (
    application_id text primary key references application on delete cascade, version_id text not null references version,
    pinned boolean not null, answers text[] not null, evidence text[] not null, names text[] not null, at timestamptz not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
