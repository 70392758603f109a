import { sql, type Kysely } from 'kysely';

/**
 * Counties that speak before their city: offices a unit has invited, which organisation lies in which county, whether
 * the county comes first, what it said of which version, and where the unit went on without it.
 */
const statements = [
  `create table county_office (
    organisation_id text primary key references organisation, unit_id text not null references organisation,
    county text not null, unique (unit_id, county))`,
  `create table county_place (
    organisation_id text primary key references organisation, office_id text not null references county_office)`,
  `create index county_place_office on county_place (office_id)`,
  `create table county_setting (unit_id text primary key references organisation, county_first boolean not null)`,
  `alter table application add column county_id text references organisation`,
  `create index application_county on application (county_id, state)`,
  `create table county_opinion (
    application_id text not null references application on delete cascade, version_id text not null references version,
    office_id text not null references organisation, stance text not null, text text not null, opined_on text not null,
    by_person text not null, at timestamptz not null, primary key (application_id, version_id, office_id))`,
  `create table county_waiver (
    application_id text primary key references application on delete cascade, reason text not null,
    by_person text not null, at timestamptz not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
