import { sql, type Kysely } from 'kysely';

/** The tables of the platform. better-auth and pg-boss bring their own. Moments are timestamptz; ids are short texts. */
const statements = [
  `create table organisation (
    id text primary key, name text not null, uscc text not null, region text not null,
    unit_id text references organisation, grants text[] not null,
    licence text not null default 'missing', licence_reason text, licence_hash text, licence_name text,
    contact_name text not null default '', contact_phone text not null default '', created_at timestamptz not null)`,
  // A second claimant of a code is heard, so the code is unique only among those whose licence is confirmed.
  `create unique index organisation_uscc on organisation (uscc) where licence = 'confirmed' and uscc <> ''`,
  `create table membership (
    person_id text primary key, organisation_id text references organisation, role text, admin_role text,
    phone text not null default '', closed boolean not null default false, totp_step bigint not null default 0,
    last_sign_in timestamptz,
    check ((admin_role is null) <> (organisation_id is null)))`,
  `create index membership_organisation on membership (organisation_id)`,
  `create table one_time_code (
    id text primary key, hash text not null unique, purpose text not null, organisation_id text, role text, admin_role text,
    person_id text, made_by text not null, made_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz)`,
  `create table password_history (
    person_id text not null, hash text not null, set_at timestamptz not null, handed_out boolean not null default false)`,
  `create index password_history_person on password_history (person_id, set_at desc)`,
  `create table sign_in_guard (
    username text primary key, failures int not null, locked_until timestamptz, last_failure timestamptz not null)`,
  `create table session_state (
    session_token text primary key, person_id text not null, second_factor boolean not null,
    started_at timestamptz not null, last_seen timestamptz not null)`,
  `create index session_state_person on session_state (person_id)`,
  `create table call (
    id text primary key, title text not null, notice_id text not null, notice_digest text not null, year int not null,
    notice jsonb not null, opens_at timestamptz not null, closes_at timestamptz not null, settings jsonb not null,
    opened_by text not null, opened_at timestamptz not null)`,
  `create table application (
    id text primary key, call_id text not null references call, organisation_id text not null references organisation,
    unit_id text not null references organisation, centre_type text not null, state text not null default 'draft',
    number text, started_at timestamptz not null, changed_at timestamptz not null, submitted_at timestamptz,
    seals_due_on text, sealed_at timestamptz, recommended_at timestamptz, handed_up_at timestamptz, accepted_at timestamptz,
    batch_id text, version_id text, imported jsonb)`,
  `create index application_organisation on application (organisation_id)`,
  `create index application_unit on application (unit_id, state)`,
  `create index application_state on application (state)`,
  `create table answer (
    application_id text not null references application on delete cascade, leaf text not null, value jsonb not null,
    revision int not null, changed_by text not null, changed_at timestamptz not null,
    writer text not null, sequence bigint not null, primary key (application_id, leaf)) with (fillfactor = 80)`,
  `create table answer_history (
    id bigint generated always as identity primary key, application_id text not null, leaf text not null, value jsonb,
    revision int not null, changed_by text not null, writer text not null, begun_at timestamptz not null,
    changed_at timestamptz not null) with (fillfactor = 80)`,
  // Without the revision: folding a save into its row of history then touches no index.
  `create index answer_history_leaf on answer_history (application_id, leaf)`,
  // A section of the plan is written twice a save; lz4 packs it in a fraction of the time, where the server has it.
  `do $$ begin
    alter table answer alter column value set compression lz4;
    alter table answer_history alter column value set compression lz4;
  exception when feature_not_supported or invalid_parameter_value then null; end $$`,
  `create table stored_file (hash text primary key, bytes bigint not null, type text not null, pages int, stored_at timestamptz not null)`,
  `create table evidence (
    id text primary key, organisation_id text not null references organisation, hash text not null references stored_file,
    title text not null, file_name text not null, uploaded_by text not null, uploaded_at timestamptz not null, removed_at timestamptz)`,
  `create index evidence_organisation on evidence (organisation_id)`,
  `create index evidence_hash on evidence (hash)`,
  `create table evidence_link (
    application_id text not null references application on delete cascade, target text not null, place int not null,
    evidence_id text not null references evidence, from_page int, to_page int, primary key (application_id, target, place))`,
  `create index evidence_link_evidence on evidence_link (evidence_id)`,
  `create table picture (
    organisation_id text not null references organisation, hash text not null references stored_file,
    width int not null, height int not null, primary key (organisation_id, hash))`,
  `create table version (
    id text primary key, application_id text not null references application, digest text not null, dossier jsonb not null,
    files jsonb not null, frozen_at timestamptz not null, frozen_by text not null, papers_ready boolean not null default false)`,
  `create index version_application on version (application_id, frozen_at desc)`,
  // A seal belongs to the code of the paper it stands on: an unchanged paper keeps it through a return.
  `create table sealed_scan (
    application_id text not null references application, paper text not null, code text not null,
    hash text not null references stored_file, file_name text not null, filed_by text not null, filed_at timestamptz not null,
    primary key (application_id, paper, code))`,
  `create table recommendation (
    application_id text primary key references application, opinion text not null default '', opined_on text,
    seal_hash text references stored_file, seal_name text, seal_at timestamptz, place int, remark text not null default '',
    contact text, main_content text)`,
  `create table return_reason (
    id bigint generated always as identity primary key, application_id text not null references application, act text not null,
    reason text not null, by_person text not null, at timestamptz not null)`,
  `create index return_reason_application on return_reason (application_id, at desc)`,
  `create table batch (
    id text primary key, call_id text not null references call, unit_id text not null references organisation,
    handed_up_by text not null, handed_up_at timestamptz not null)`,
  // An event bears no hash of its own: the sealer gives it one within a second, without a lock that others need.
  `create table event (
    seq bigint generated always as identity primary key, at timestamptz not null, person_id text, organisation_id text,
    kind text not null, target text not null, success boolean not null default true, address text not null default '',
    salt text not null, digest text, detail jsonb not null default '{}')`,
  `create index event_at on event (at)`,
  `create index event_target on event (target, seq desc)`,
  `create table seal (
    id bigint generated always as identity primary key, at timestamptz not null, leaves int not null, root text not null, prev text not null)`,
  `create table event_seal (seq bigint primary key, seal bigint not null, leaf text not null, place int not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
