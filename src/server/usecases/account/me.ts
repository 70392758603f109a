import { needsSecondFactor } from '#membership/roles.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findOrganisation, organisationItem } from '../../storage/organisations.ts';
import { ownSession } from './own-session.ts';

/** Who is signed in, and what their session still lacks. */
export const me: UseCases['account']['me'] = async (asking) => {
  const { actor, signedIn } = await ownSession(asking);
  const organisation =
    actor.organisationId === null ? null : await findOrganisation(asking.db, actor.organisationId);
  return {
    personId: actor.personId,
    name: actor.name,
    username: actor.username,
    organisation: organisation && organisationItem(organisation),
    role: signedIn.role,
    permissions: [...actor.permissions],
    missing: actor.missing,
    hasSecondFactor: signedIn.hasSecondFactor,
    needsSecondFactor: needsSecondFactor(signedIn.grants, signedIn.adminRole),
    idleEndsAt: signedIn.idleEndsAt.toISOString(),
    endsAt: signedIn.endsAt.toISOString(),
    demo: asking.demo,
  };
};
