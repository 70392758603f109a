import { z } from 'zod';
import { route } from './route.ts';

const bytes = z.int().min(0);

/** Room for the files of one's own organisation. */
export const evidenceRoom = {
  read: route('GET', '/evidence-room', 'application.read').output(
    z.object({
      /** Bytes in use. */
      used: bytes,
      /** Bytes there may be. */
      limit: bytes,
    }),
  ),
};
