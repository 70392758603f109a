import type { UseCases } from '../../http/use-case-types.ts';
import { isErased } from '../../storage/person-data.ts';
import type { Person } from '../../storage/people.ts';

type AccountItem = Awaited<ReturnType<UseCases['admin']['setAccount']>>;

/** An account as the security administrator sees it; a lock that is over is none. */
export function accountItem(person: Person, now: Date): AccountItem {
  const { id, username, name, organisationName, adminRole, closed, lockedUntil, lastSignIn } = person;
  return {
    id,
    username,
    name,
    organisationName,
    admin: adminRole,
    closed,
    erased: isErased(person),
    lockedUntil: lockedUntil && lockedUntil > now ? lockedUntil.toISOString() : null,
    lastSignIn: lastSignIn?.toISOString() ?? null,
  };
}
