import { randomBytes } from 'node:crypto';
import type { Actor } from '#kernel/actor.ts';
import { adminPermissions, memberPermissions, type AdminRole, type Grant } from '#membership/roles.ts';
import type { PreparedPassword } from '../accounts/accounts.ts';
import type { Platform } from '../context.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { addMembership } from '../storage/people.ts';

/** An organisation somebody of the demonstration belongs to. */
export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A password nobody knows: the demonstration is entered by links alone. Hashing is slow, so all share one. */
export function unknownPassword({ accounts, db }: Platform): Promise<PreparedPassword> {
  const password = `Aa1-${randomBytes(24).toString('base64url')}`;
  return accounts.preparePassword(db, { password, username: 'demo', strict: true, personId: null });
}

/** Makes a manager of an organisation. Out: who they are when they act. */
export async function makeManager(
  platform: Platform,
  password: PreparedPassword,
  organisation: DemoOrganisation,
  account: { readonly name: string; readonly username: string },
): Promise<Actor> {
  const { id: organisationId, name: organisationName, grants } = organisation;
  const personId = await makePerson(platform, password, account, { organisationId, admin: null });
  const permissions = memberPermissions(grants, 'manager');
  return { personId, ...account, organisationId, organisationName, permissions, missing: null };
}

/** Makes one of the three administrators. */
export async function makeAdministrator(
  platform: Platform,
  password: PreparedPassword,
  role: AdminRole,
  account: { readonly name: string; readonly username: string },
): Promise<Actor> {
  const personId = await makePerson(platform, password, account, { organisationId: null, admin: role });
  const permissions = adminPermissions(role);
  const nowhere = { organisationId: null, organisationName: null };
  return { personId, ...account, ...nowhere, permissions, missing: null };
}

function makePerson(
  platform: Platform,
  password: PreparedPassword,
  { name, username }: { readonly name: string; readonly username: string },
  { organisationId, admin }: { readonly organisationId: string | null; readonly admin: AdminRole | null },
): Promise<string> {
  return inTransaction(platform.db, async (tx) => {
    const account = { username, password, name, now: platform.clock() };
    const personId = await platform.accounts.create(tx, account);
    const role = admin === null ? ('manager' as const) : null;
    await addMembership(tx, { personId, organisationId, role, adminRole: admin, phone: '13800000000' });
    return personId;
  });
}
