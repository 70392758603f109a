import { sql, type Kysely } from 'kysely';

/**
 * What was found when a sealed scan was compared with the paper it is filed for, and who said by the printed code that it
 * is the one. Scans filed before have none and are taken as they were.
 */
const statements = [
  `create table scan_check (
    application_id text not null, paper text not null, code text not null, hash text not null references stored_file,
    asked_at timestamptz not null, read_at timestamptz, verdict jsonb, reading_fault text,
    confirmed_by text references "user", confirmed_at timestamptz,
    primary key (application_id, paper, code),
    foreign key (application_id, paper, code) references sealed_scan on delete cascade)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
