import { sql, type Kysely } from 'kysely';

/**
 * Why a code that fails a check digit is right; what an organisation was called before, and corrections that wait for its
 * recommending unit.
 */
const statements = [
  `alter table organisation add column uscc_reason text`,
  `create table former_identity (
    id bigint generated always as identity primary key, organisation_id text not null references organisation,
    name text not null, uscc text not null, uscc_reason text, cause text not null, until timestamptz not null)`,
  `create index former_identity_organisation on former_identity (organisation_id, id)`,
  `create table identity_request (
    id text primary key, number bigint generated always as identity,
    organisation_id text not null references organisation, cause text not null,
    former_name text not null, former_uscc text not null, name text not null, uscc text not null, uscc_reason text,
    word text not null, licence_hash text not null, licence_name text not null, asked_by text not null,
    asked_at timestamptz not null, state text not null default 'asked', decided_by text, decided_at timestamptz,
    decision text)`,
  `create unique index identity_request_open on identity_request (organisation_id) where state = 'asked'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
