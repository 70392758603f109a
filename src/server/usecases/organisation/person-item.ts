import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { isErased } from '../../storage/person-data.ts';
import { findPerson, type Person } from '../../storage/people.ts';
import type { Db } from '../../storage/tables.ts';

type PersonItem = Awaited<ReturnType<UseCases['organisation']['setRole']>>;

/** A member as the contract shows one. */
export function personItem(person: Person): PersonItem {
  const { id, name, username, phone, role, closed, lastSignIn } = person;
  return {
    id,
    name,
    username,
    phone,
    role: role ?? 'reader',
    closed,
    erased: isErased(person),
    lastSignIn: lastSignIn?.toISOString() ?? null,
  };
}

/** A member of an organisation. Refuses `notFound`: people of others do not exist here. */
export async function memberOf(db: Db, organisationId: string, personId: string): Promise<Person> {
  const person = await findPerson(db, personId);
  if (person?.organisationId !== organisationId) throw new Refusal('notFound');
  return person;
}
