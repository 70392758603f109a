import type { Platform } from '../context.ts';
import { makeCode } from '../storage/codes.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { recordEvent } from '../storage/record-event.ts';

/** A one-time token with which the demo signs somebody in without a password; for `/link/<token>`. Good in a demo alone. */
export function signInLink(platform: Platform, personId: string): Promise<string> {
  return inTransaction(platform.db, async (tx) => {
    const gift = { purpose: 'link', organisationId: null, role: null, adminRole: null, personId } as const;
    const { id, code } = await makeCode(tx, gift, 'server', platform.clock());
    const server = { ...platform, actor: null, address: 'server' };
    await recordEvent(tx, server, 'code.handedOut', personId, { codeId: id, purpose: 'link' });
    return code;
  });
}
