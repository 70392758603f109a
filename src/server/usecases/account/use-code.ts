import { Refusal } from '#kernel/refusal.ts';
import { needsSecondFactor } from '#membership/roles.ts';
import type { AskingAnyone } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCode, useUpCode, type FoundCode } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { addMembership } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { beginSession, handOverSession } from './begin-session.ts';
import { personDetails } from './person-details.ts';
import { recoverAccount } from './recover-account.ts';

type Input = Parameters<UseCases['account']['useCode']>[1];

/**
 * With the code of an invitation makes an account, with that of a recovery sets a new password; then signs in.
 * Refuses `codeExpired`, `accountClosed`, and what is wrong with name, username or password.
 */
export const useCode: UseCases['account']['useCode'] = async (asking, input) => {
  const found = await findCode(asking.db, input.code, asking.clock());
  if (!found || found.purpose === 'link') throw new Refusal('codeExpired');
  const begun =
    found.purpose === 'invitation'
      ? await acceptInvitation(asking, found, input)
      : await recoverAccount(asking, found, input.password);
  return handOverSession(asking, begun);
};

async function acceptInvitation(asking: AskingAnyone, invitation: FoundCode, input: Input) {
  const { db, accounts } = asking;
  const { organisationId, role, adminRole } = invitation;
  const details = personDetails(input);
  const organisation = organisationId === null ? null : await findOrganisation(db, organisationId);
  const strict = needsSecondFactor(organisation?.grants ?? [], adminRole);
  const { username } = input;
  const password = await accounts.preparePassword(db, {
    password: input.password,
    username,
    strict,
    personId: null,
  });
  const now = asking.clock();
  return inTransaction(db, async (tx) => {
    if (!(await useUpCode(tx, invitation.id, now))) throw new Refusal('codeExpired');
    const personId = await accounts.create(tx, { username, password, name: details.name, now });
    await addMembership(tx, { personId, organisationId, role, adminRole, phone: details.phone });
    const detail = { codeId: invitation.id, role: role ?? adminRole };
    await recordEvent(tx, asking, 'account.registered', personId, detail, { personId, organisationId });
    return beginSession(tx, asking, personId, 'code');
  });
}
