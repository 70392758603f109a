import type { Actor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import {
  adminPermissions,
  type AdminRole,
  type Grant,
  memberPermissions,
  type Role,
} from '#membership/roles.ts';
import { newId } from '../new-id.ts';
import type { Db, OrganisationTable } from '../storage/tables.ts';
import { testNow } from './open-test-platform.ts';
import type { Insertable } from 'kysely';

/** A made organisation. */
export interface MadeOrganisation {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** An organisation with these grants, its licence confirmed unless said otherwise. */
export async function makeOrganisation(
  db: Db,
  grant: Grant,
  given: Partial<Insertable<OrganisationTable>> = {},
): Promise<MadeOrganisation> {
  const id = newId();
  const row: Insertable<OrganisationTable> = {
    id,
    name: `样例单位${id.slice(0, 4)}`,
    uscc: '',
    region: '太原市',
    grants: [grant],
    licence: 'confirmed',
    created_at: testNow,
    ...given,
  };
  await db.insertInto('organisation').values(row).execute();
  return { id: row.id, name: row.name, grants: row.grants };
}

/** Somebody of an organisation, as a whole session shows them; without a password, for use cases that take an actor. */
export async function makeMember(
  db: Db,
  organisation: MadeOrganisation,
  role: Role = 'manager',
): Promise<Actor> {
  const { id, name } = await makePerson(db);
  await db
    .insertInto('membership')
    .values({ person_id: id, organisation_id: organisation.id, role, admin_role: null })
    .execute();
  return actor(id, name, organisation, memberPermissions(organisation.grants, role));
}

/** One of the three administrators. */
export async function makeAdministrator(db: Db, role: AdminRole): Promise<Actor> {
  const { id, name } = await makePerson(db);
  await db
    .insertInto('membership')
    .values({ person_id: id, organisation_id: null, role: null, admin_role: role })
    .execute();
  return actor(id, name, null, adminPermissions(role));
}

async function makePerson(db: Db): Promise<{ id: string; name: string }> {
  const id = newId();
  const name = `样例${id.slice(0, 4)}`;
  await db
    .insertInto('user')
    .values({
      id,
      name,
      username: id,
      displayUsername: id,
      email: `${id}@invalid`,
      emailVerified: true,
      twoFactorEnabled: false,
      createdAt: testNow,
    })
    .execute();
  return { id, name };
}

const actor = (
  personId: string,
  name: string,
  organisation: MadeOrganisation | null,
  permissions: ReadonlySet<Permission>,
): Actor => ({
  personId,
  name,
  username: personId,
  organisationId: organisation?.id ?? null,
  organisationName: organisation?.name ?? null,
  permissions,
  missing: null,
});
