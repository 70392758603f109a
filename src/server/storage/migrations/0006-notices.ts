import { sql, type Kysely } from 'kysely';

/** Notices, how each person wants them, what goes out by other ways, and calls made to those who are late. */
const statements = [
  `create table notice (
    id bigint generated always as identity primary key, person_id text not null, kind text not null, key text not null,
    application_id text references application, organisation_id text references organisation,
    call_id text references call, detail jsonb not null default '{}', in_app boolean not null, at timestamptz not null,
    read_at timestamptz, unique (person_id, key))`,
  `create index notice_person on notice (person_id, id desc)`,
  `create index notice_unread on notice (person_id) where read_at is null and in_app`,
  `create index notice_call on notice (call_id)`,
  `create table notice_choice (
    person_id text not null, kind text not null, channel text not null, wanted boolean not null,
    primary key (person_id, kind, channel))`,
  `create table notice_address (person_id text primary key, mail text not null default '', we_com text not null default '')`,
  `create table delivery (
    notice_id bigint not null references notice on delete cascade, channel text not null,
    state text not null default 'waiting', fault text, changed_at timestamptz not null, primary key (notice_id, channel))`,
  `create table chasing_call (
    id text primary key, call_id text not null references call, organisation_id text not null references organisation,
    by_person text not null, by_organisation text not null, at timestamptz not null, word text not null)`,
  `create table office_setting (
    organisation_id text primary key references organisation, needs_release boolean not null)`,
  `create table deputy (
    id text primary key, organisation_id text not null references organisation, leader_id text not null,
    deputy_id text not null, from_day text not null, to_day text not null, ended_at timestamptz,
    check (leader_id <> deputy_id))`,
  `create index deputy_organisation on deputy (organisation_id)`,
  `create table application_move (
    id bigint generated always as identity primary key, application_id text not null references application,
    from_unit text not null references organisation, reason text not null, by_person text not null,
    at timestamptz not null)`,
  `create index application_move_application on application_move (application_id)`,
  `create table paper_receipt (
    application_id text primary key references application, received_on text not null, by_person text not null,
    at timestamptz not null)`,
  `create index chasing_call_call on chasing_call (call_id, organisation_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
