import { sql, type Kysely } from 'kysely';

/**
 * Deadlines, extensions, units, quotas and amendments of calls. A call without rows here stays what it was: one hard deadline for
 * submission (`call.closes_at`), all units take part, any number may be recommended.
 */
const statements = [
  // The hard deadline of submission is the call's own `closes_at`, written once.
  `create table call_deadline (
    call_id text not null references call on delete cascade, stage text not null, soft_at timestamptz,
    hard_at timestamptz, grace_minutes int not null default 0, primary key (call_id, stage),
    check ((stage = 'submit') = (hard_at is null)))`,
  // Without a unit it holds for all.
  `create table call_extension (
    id text primary key, call_id text not null references call on delete cascade, stage text not null,
    unit_id text references organisation, until timestamptz not null, reason text not null, by_person text not null,
    at timestamptz not null)`,
  `create index call_extension_call on call_extension (call_id)`,
  `create table call_unit (
    call_id text not null references call on delete cascade, unit_id text not null references organisation,
    primary key (call_id, unit_id))`,
  `create table call_quota (
    call_id text not null references call on delete cascade, unit_id text not null references organisation,
    centre_type text not null, quota int not null, primary key (call_id, unit_id, centre_type))`,
  // The notice a call was opened with stays in `call`; each amendment is kept beside it.
  `create table call_revision (
    call_id text not null references call on delete cascade, number int not null, notice jsonb not null,
    notice_digest text not null, reason text not null, by_person text not null, at timestamptz not null,
    primary key (call_id, number), unique (call_id, notice_digest))`,
  // The revision an application is written for; null: that with which the call was opened.
  `alter table application add column notice_digest text`,
  `create table notice_move (
    application_id text not null references application on delete cascade, number int not null, from_digest text not null,
    moved_at timestamptz not null, read_at timestamptz, read_by text, primary key (application_id, number))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
