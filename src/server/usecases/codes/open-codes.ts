import { Refusal } from '#kernel/refusal.ts';
import type { OpenCodeItem } from '#contract/open-codes.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { useUpCode } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findHandedOut, listOpenCodes, type CodesOf, type HandedOutCode } from '../../storage/open-codes.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

type Whose = (asking: Asking) => CodesOf;

const ofOwn: Whose = (asking) => ({ organisationId: ownOrganisationId(asking) });
const byOwnUnit: Whose = (asking) => ({ unitId: ownOrganisationId(asking) });

const list = (whose: Whose) => async (asking: Asking) =>
  (await listOpenCodes(asking.db, whose(asking), asking.clock())).map(item);

/** Takes a code back before it is used. Refuses `notFound`, `codeGone` where it was used, taken back or is over. */
const takeBack =
  (whose: Whose) =>
  (asking: Asking, { codeId }: { readonly codeId: string }): Promise<Record<string, never>> =>
    inTransaction(asking.db, async (tx) => {
      const code = await findHandedOut(tx, whose(asking), codeId);
      if (!code) throw new Refusal('notFound');
      const now = asking.clock();
      if (code.expiresAt <= now || !(await useUpCode(tx, code.id, now))) throw new Refusal('codeGone');
      const { purpose, personId, organisationId } = code;
      const role = code.adminRole ?? code.role;
      const detail = { codeId, purpose, ...(role === null ? {} : { role }) };
      await recordEvent(tx, asking, 'code.takenBack', personId ?? organisationId ?? '', detail);
      return {};
    });

function item(code: HandedOutCode): OpenCodeItem {
  const { id, purpose, personName, username, role, adminRole, organisationName, by } = code;
  return {
    ...{ id, purpose, role, organisationName, by },
    person: personName === null ? null : { name: personName, username: username ?? '' },
    admin: adminRole,
    madeAt: code.madeAt.toISOString(),
    expiresAt: code.expiresAt.toISOString(),
  };
}

/** Open codes by whom they are for, and taking one back. What is not among one's own does not exist. */
export const openCodes: UseCases['openCodes'] = {
  ofOrganisation: list(ofOwn),
  takeBackOfOrganisation: takeBack(ofOwn),
  ofUnit: list(byOwnUnit),
  takeBackOfUnit: takeBack(byOwnUnit),
  ofManagers: list(() => 'managers'),
  takeBackOfManagers: takeBack(() => 'managers'),
  ofAdministrators: list(() => 'administrators'),
  takeBackOfAdministrators: takeBack(() => 'administrators'),
};
