import type { Asking } from '../../context.ts';
import { roomPerOrganisation } from '../../files/room-per-organisation.ts';
import { usedRoom } from '../../storage/used-room.ts';
import { ownOrganisation } from './own-organisation.ts';

/** How much of its room one's own organisation uses, in bytes. Refuses `notPermitted` for an administrator. */
export async function readEvidenceRoom(asking: Asking): Promise<{ used: number; limit: number }> {
  const used = await usedRoom(asking.db, ownOrganisation(asking.actor));
  return { used, limit: roomPerOrganisation(asking) };
}
