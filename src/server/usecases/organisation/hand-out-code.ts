import type { Asking } from '../../context.ts';
import { makeCode, type CodeGift } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';

/** What a code gives, without the parts that do not concern it. */
export type Gift = Pick<CodeGift, 'purpose'> & Partial<CodeGift>;

/** Makes a one-time code and records who gave it to whom. Out: the code, shown this once, and when it expires. */
export function handOutCode(asking: Asking, gift: Gift): Promise<{ code: string; expiresAt: string }> {
  const whole = { organisationId: null, role: null, adminRole: null, personId: null, ...gift };
  return inTransaction(asking.db, async (tx) => {
    const { id, code, expiresAt } = await makeCode(tx, whole, asking.actor.personId, asking.clock());
    const target = whole.personId ?? whole.organisationId ?? '';
    const role = whole.role ?? whole.adminRole;
    const detail = { codeId: id, purpose: whole.purpose, ...(role === null ? {} : { role }) };
    await recordEvent(tx, asking, 'code.handedOut', target, detail);
    return { code, expiresAt: expiresAt.toISOString() };
  });
}
