import { access } from './who.ts';
import { type World, freshPerson } from './world.ts';

/** All that is kept of one person. */
export const peopleDataAccess = {
  read: {
    access: access.security,
    input: ({ own: { personId } }: World) => ({ personId }),
    foreign: { personId: 'hide' },
  },
  erase: {
    access: access.security,
    input: async ({ platform }: World) => ({ personId: await freshPerson(platform.db) }),
    foreign: { personId: 'hide' },
  },
} as const;
