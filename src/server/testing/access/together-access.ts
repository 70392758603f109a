import { madeComment } from './made-comment.ts';
import { returnedPin } from './returned-pin.ts';
import { access } from './who.ts';
import type { World } from './world.ts';

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const hidden = { applicationId: 'hide' } as const;

/** What is pinned on an application for correction. */
export const pinsAccess = {
  add: {
    access: access.unitAndAuthorityWrite,
    input: (world: World) => ({ ...own(world), target: 'applicant.name', page: null, text: '请核对' }),
    foreign: hidden,
  },
  remove: {
    access: access.unitAndAuthorityWrite,
    input: returnedPin,
    foreign: { ...hidden, pinId: 'hide' },
  },
  reply: {
    access: access.seenWrite,
    input: async (world: World) => ({ ...(await returnedPin(world)), text: '已核对' }),
    foreign: { ...hidden, pinId: 'hide' },
  },
  settle: {
    access: access.unitAndAuthorityWrite,
    input: async (world: World) => ({ ...(await returnedPin(world)), settled: true }),
    foreign: { ...hidden, pinId: 'hide' },
  },
  difference: { access: access.seenApplication, input: own, foreign: hidden },
} as const;

/** What colleagues have among themselves. */
export const togetherAccess = {
  read: { access: access.colleagues, input: own, foreign: hidden },
  here: {
    access: access.colleagues,
    input: (world: World) => ({ ...own(world), page: 'plan', target: null }),
    foreign: hidden,
  },
  addComment: {
    access: access.colleaguesWrite,
    input: (world: World) => ({ ...own(world), target: 'applicant.name', text: '请核对' }),
    foreign: hidden,
  },
  answerComment: {
    access: access.colleaguesWrite,
    input: async (world: World) => ({ ...(await madeComment(world)), text: '已核对' }),
    foreign: { ...hidden, commentId: 'hide' },
  },
  settleComment: {
    access: access.colleaguesWrite,
    input: async (world: World) => ({ ...(await madeComment(world)), settled: true }),
    foreign: { ...hidden, commentId: 'hide' },
  },
  removeComment: {
    access: access.colleaguesWrite,
    input: madeComment,
    foreign: { ...hidden, commentId: 'hide' },
  },
  colleagues: { access: access.colleagues, input: own, foreign: hidden },
  handOver: {
    access: access.colleaguesWrite,
    input: (world: World) => ({ ...own(world), personId: world.actors.clerk.personId, word: '' }),
    foreign: { ...hidden, personId: 'hide' },
  },
  keepers: { access: access.applicants },
} as const;
