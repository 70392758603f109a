import { plainUsername } from '#membership/username.ts';
import { makeCode } from '../storage/codes.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { findPerson, findPersonId } from '../storage/people.ts';
import { recordEvent } from '../storage/record-event.ts';
import type { Db } from '../storage/tables.ts';

/** A code that was made, or why none was: nobody of this name, no administrator, an account that is closed. */
export type Recovery =
  | { readonly code: string; readonly expiresAt: Date }
  | { readonly refused: 'nobody' | 'noAdministrator' | 'closed' };

/**
 * A one-time code with which an administrator who lost password and second factor comes in again, asked for by whoever
 * runs the machine: used, it sets a new password, the second factor is set up anew, all sessions end. Recorded as an act
 * of the server.
 */
export function recoverAdministrator(
  { db, clock }: { readonly db: Db; readonly clock: () => Date },
  typedUsername: string,
): Promise<Recovery> {
  return inTransaction(db, async (tx) => {
    const personId = await findPersonId(tx, plainUsername(typedUsername));
    const person = personId === null ? null : await findPerson(tx, personId);
    if (!person) return { refused: 'nobody' };
    if (person.adminRole === null) return { refused: 'noAdministrator' };
    if (person.closed) return { refused: 'closed' };
    const gift = {
      ...{ purpose: 'recovery' as const, personId: person.id },
      ...{ organisationId: null, role: null, adminRole: null },
    };
    const { id, code, expiresAt } = await makeCode(tx, gift, 'server', clock());
    const detail = { way: 'shell', codeId: id, purpose: 'recovery', role: person.adminRole };
    await recordEvent(tx, { actor: null, address: 'server', clock }, 'code.handedOut', person.id, detail);
    return { code, expiresAt };
  });
}
