import { Refusal } from '#kernel/refusal.ts';
import { needsSecondFactor } from '#membership/roles.ts';
import { adminRoleWords } from '#membership/roles.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCode } from '../../storage/codes.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { findPerson } from '../../storage/people.ts';

/** What a one-time code is for, before it is used. Refuses `codeExpired` for an unknown, used or expired one alike. */
export const readCode: UseCases['account']['readCode'] = async (asking, { code }) => {
  const { db } = asking;
  const found = await findCode(db, code, asking.clock());
  if (!found || found.purpose === 'link') throw new Refusal('codeExpired');
  const { purpose, personId, organisationId, adminRole } = found;
  const person = personId === null ? null : await findPerson(db, personId);
  const home = organisationId ?? person?.organisationId ?? null;
  const organisation = home === null ? null : await findOrganisation(db, home);
  const name = organisation?.name ?? '';
  const admin = adminRole ?? person?.adminRole ?? null;
  return {
    purpose,
    organisationName: admin === null ? name : adminRoleWords[admin],
    username: person?.username ?? '',
    needsSecondFactor: needsSecondFactor(organisation?.grants ?? [], admin),
  };
};
