import { sql } from 'kysely';
import type { Db } from './tables.ts';

type Rows = Record<string, unknown>[];

/** Every table that knows a person by their id, without tokens, secrets and hashes of passwords. */
export async function personData(db: Db, personId: string): Promise<Record<string, Rows>> {
  const ask = async (text: ReturnType<typeof sql>): Promise<Rows> =>
    (
      await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from (${text}) t`.execute(db)
    ).rows.map(({ row }) => row);
  return {
    account: await ask(sql`select u.name, u.username, u."createdAt" as created_at, m.organisation_id, m.role,
      m.admin_role, m.phone, m.closed, m.last_sign_in, u."twoFactorEnabled" as second_factor
      from "user" u join membership m on m.person_id = u.id where u.id = ${personId}`),
    sessions: await ask(
      sql`select second_factor, started_at, last_seen from session_state where person_id = ${personId}`,
    ),
    noticeAddresses: await ask(sql`select mail, we_com from notice_address where person_id = ${personId}`),
    noticeChoices: await ask(
      sql`select kind, channel, wanted from notice_choice where person_id = ${personId}`,
    ),
    notices: await ask(sql`select kind, at, read_at from notice where person_id = ${personId} order by id`),
    codes: await ask(sql`select purpose, role, admin_role, made_at, expires_at, used_at from one_time_code
      where person_id = ${personId} or made_by = ${personId} order by made_at`),
    countyOpinions: await ask(sql`select application_id, stance, text, opined_on, at from county_opinion
      where by_person = ${personId} order by at`),
    countyWaivers: await ask(sql`select application_id, reason, at from county_waiver
      where by_person = ${personId} order by at`),
    scansConfirmed: await ask(sql`select application_id, paper, code, confirmed_at from scan_check
      where confirmed_by = ${personId} order by confirmed_at`),
    corrections:
      await ask(sql`select organisation_id, name, uscc, word, asked_at, state, decided_at from identity_request
      where asked_by = ${personId} or decided_by = ${personId} order by asked_at`),
    intakes: await ask(
      sql`select application_id, files, read_at, taken_at, undone_at from intake where read_by = ${personId} order by read_at`,
    ),
    evidence: await ask(
      sql`select title, file_name, uploaded_at, removed_at from evidence where uploaded_by = ${personId} order by uploaded_at`,
    ),
    answers: await ask(
      sql`select application_id, leaf, begun_at, changed_at from answer_history where changed_by = ${personId} order by id`,
    ),
    events: await ask(
      sql`select seq, at, kind, target, success, address, detail from event where person_id = ${personId} order by seq`,
    ),
  };
}

/** Begins the usernames of those who were erased; nobody chooses such a one. */
const erasedName = 'erased:';

/** Is this the username of somebody who was erased? */
export const isErased = ({ username }: { readonly username: string }): boolean =>
  username.startsWith(erasedName);

/** How many were erased so far; call it under a lock that lets one at a time. */
export async function countErased(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from "user" where username like ${`${erasedName}%`}`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * Takes what tells who a person is out of every table that says it; their id stays, and with it who did what. The salts
 * of their events go too: from then on nobody can guess what a digest stands for, and the seals still hold.
 */
export async function erasePerson(
  db: Db,
  person: { readonly id: string; readonly username: string; readonly name: string; readonly phone: string },
  { name, number }: { readonly name: string; readonly number: number },
): Promise<void> {
  const { id, username } = person;
  const other = `${erasedName}${String(number)}`;
  const email = `erased-${String(number)}@account.invalid`;
  for (const statement of [
    sql`update "user" set name = ${name}, username = ${other}, "displayUsername" = ${other}, email = ${email},
      image = null, "twoFactorEnabled" = false where id = ${id}`,
    // As the contact of their organisation they stand there by name.
    sql`update organisation set contact_name = '', contact_phone = '' where id in (select organisation_id from membership
      where person_id = ${id}) and (contact_name = ${person.name} or (contact_phone <> '' and contact_phone = ${person.phone}))`,
    sql`update membership set phone = '', closed = true where person_id = ${id}`,
    sql`delete from account where "userId" = ${id}`,
    sql`delete from "twoFactor" where "userId" = ${id}`,
    sql`delete from session where "userId" = ${id}`,
    sql`delete from session_state where person_id = ${id}`,
    sql`delete from password_history where person_id = ${id}`,
    sql`delete from sign_in_guard where username = ${username}`,
    sql`delete from notice_address where person_id = ${id}`,
    sql`delete from notice_choice where person_id = ${id}`,
    sql`delete from notice where person_id = ${id}`,
    sql`update event set salt = '' where person_id = ${id} or target = ${id}`,
  ])
    await statement.execute(db);
}
