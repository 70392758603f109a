import { codeExpiresAt, type CodePurpose } from '#membership/one-time-code.ts';
import type { AdminRole, Role } from '#membership/roles.ts';
import { hashCode, newCode } from '../accounts/hash-code.ts';
import { newId } from '../new-id.ts';
import type { Db } from './tables.ts';

/** What a one-time code gives whoever bears it. */
export interface CodeGift {
  readonly purpose: CodePurpose;
  readonly organisationId: string | null;
  readonly role: Role | null;
  readonly adminRole: AdminRole | null;
  /** For recovery and links: whose account. */
  readonly personId: string | null;
}

/** A code that is still good. */
export interface FoundCode extends CodeGift {
  readonly id: string;
}

/** Makes a code and keeps its hash. Earlier codes that recover the same account are no longer good. */
export async function makeCode(
  db: Db,
  gift: CodeGift,
  by: string,
  now: Date,
): Promise<{ id: string; code: string; expiresAt: Date }> {
  if (gift.purpose === 'recovery')
    await db
      .updateTable('one_time_code')
      .set({ used_at: now })
      .where('person_id', '=', gift.personId)
      .where('purpose', '=', 'recovery')
      .where('used_at', 'is', null)
      .execute();
  const code = newCode();
  const made = { id: newId(), code, expiresAt: codeExpiresAt(gift.purpose, now) };
  await db
    .insertInto('one_time_code')
    .values({
      id: made.id,
      hash: hashCode(code),
      purpose: gift.purpose,
      organisation_id: gift.organisationId,
      role: gift.role,
      admin_role: gift.adminRole,
      person_id: gift.personId,
      made_by: by,
      made_at: now,
      expires_at: made.expiresAt,
      used_at: null,
    })
    .execute();
  return made;
}

/** A code that may still be used, or null: unknown, used and expired look alike. */
export async function findCode(db: Db, typed: string, now: Date): Promise<FoundCode | null> {
  const row = await db
    .selectFrom('one_time_code')
    .select(['id', 'purpose', 'organisation_id', 'role', 'admin_role', 'person_id'])
    .where('hash', '=', hashCode(typed))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    purpose: row.purpose,
    organisationId: row.organisation_id,
    role: row.role,
    adminRole: row.admin_role,
    personId: row.person_id,
  };
}

/** Uses a code up. False when somebody was quicker. */
export async function useUpCode(db: Db, id: string, now: Date): Promise<boolean> {
  const used = await db
    .updateTable('one_time_code')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

/**
 * Takes back the codes not used yet that were handed out for an account or by it: whoever is shut out must not come in
 * again by an invitation of their own.
 */
export async function withdrawCodesOf(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('one_time_code')
    .set({ used_at: now })
    .where((code) => code.or([code('person_id', '=', personId), code('made_by', '=', personId)]))
    .where('used_at', 'is', null)
    .execute();
}

/** Takes back the invitations to an organisation that were not used: a new one was asked for. */
export async function withdrawInvitations(db: Db, organisationId: string, now: Date): Promise<void> {
  await db
    .updateTable('one_time_code')
    .set({ used_at: now })
    .where('organisation_id', '=', organisationId)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .execute();
}
