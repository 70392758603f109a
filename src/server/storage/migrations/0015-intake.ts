import { sql, type Kysely } from 'kysely';

/**
 * What was read of filled-in papers that were brought to an application: what they answer, what of it was taken, and
 * what stood there before.
 */
const statements = [
  `create table intake (
    id text primary key, application_id text not null references application on delete cascade,
    read_by text not null references "user", read_at timestamptz not null,
    files jsonb not null, found jsonb not null, pictures jsonb not null,
    taken jsonb not null default '[]', taken_at timestamptz, undone_at timestamptz)`,
  `create index intake_application on intake (application_id, read_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
