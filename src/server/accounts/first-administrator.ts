import type { Platform } from '../context.ts';
import { makeCode } from '../storage/codes.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { administratorExists } from '../storage/people.ts';
import { recordEvent } from '../storage/record-event.ts';

/**
 * While there is no administrator: a one-time code with which somebody becomes the first one, the security
 * administrator, who invites the other two. Null as soon as there is one. No account exists before it is used.
 */
export function firstAdministratorCode(platform: Platform): Promise<string | null> {
  return inTransaction(platform.db, async (tx) => {
    if (await administratorExists(tx)) return null;
    const gift = {
      purpose: 'invitation',
      organisationId: null,
      role: null,
      adminRole: 'security',
      personId: null,
    } as const;
    const { id, code } = await makeCode(tx, gift, 'server', platform.clock());
    const server = { ...platform, actor: null, address: 'server' };
    await recordEvent(tx, server, 'code.handedOut', '', {
      codeId: id,
      purpose: 'invitation',
      role: 'security',
    });
    return code;
  });
}
