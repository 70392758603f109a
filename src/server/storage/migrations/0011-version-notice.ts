import { sql, type Kysely } from 'kysely';

/**
 * The revision of the notice a version was submitted under. What lies there already was submitted under the one its
 * application was first moved away from afterwards, or under the one it still has.
 */
const statements = [
  `alter table version add column notice_digest text`,
  `update version v set notice_digest = coalesce(
    (select m.from_digest from notice_move m where m.application_id = v.application_id and m.moved_at > v.frozen_at
      order by m.number limit 1),
    a.notice_digest, c.notice_digest)
    from application a join call c on c.id = a.call_id where a.id = v.application_id`,
  `alter table version alter column notice_digest set not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
