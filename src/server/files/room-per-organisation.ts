import type { Platform } from '../context.ts';

/** Assumed until an authority says otherwise. */
const usualRoom = 20 * 1024 ** 3;

/** Bytes an organisation may keep in the store. */
export const roomPerOrganisation = ({ storageQuota }: Pick<Platform, 'storageQuota'>): number =>
  storageQuota ?? usualRoom;
