import { access } from './who.ts';
import type { World } from './world.ts';

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const hidden = { applicationId: 'hide' } as const;

/** One's own notices. */
export const noticesAccess = {
  list: { access: access.signedIn, input: () => ({}) },
  unread: { access: access.signedIn },
  // Nobody here has a notice of this number.
  read: { access: { allow: [], hide: access.signedIn.allow }, input: () => ({ number: 2_000_000_000 }) },
  readAll: { access: access.signedIn, input: () => ({ upTo: 1 }) },
  choices: { access: access.signedIn },
  choose: { access: access.signedIn, input: () => ({ choices: [], mail: '', weCom: '' }) },
} as const;

/** Office practice of a unit. */
export const officeAccess = {
  read: { access: access.units },
  setRelease: { access: access.units, input: () => ({ needsRelease: false }) },
  // Nobody here is a leader.
  appointDeputy: {
    access: { allow: [] },
    input: ({ own: { personId } }: World) => ({ personId, from: '2023-06-02', to: '2023-06-09' }),
    foreign: { personId: 'hide' },
  },
  endDeputy: {
    access: { allow: [] },
    input: () => ({ deputyId: 'nothing' }),
    foreign: { deputyId: 'hide' },
  },
  papers: {
    access: access.units,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'hide' },
  },
  receivePaper: {
    access: access.ownUnit,
    input: (world: World) => ({ ...own(world), receivedOn: '2023-06-01' }),
    foreign: hidden,
  },
  move: {
    access: access.ownUnit,
    input: (world: World) => ({ ...own(world), unitId: world.own.unitId, reason: '注册地在外市' }),
    foreign: { ...hidden, unitId: 'unknownUnit' },
  },
} as const;

/** 催办. */
export const chasingAccess = {
  ofUnit: {
    access: access.units,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'hide' },
  },
  noteOfUnit: {
    access: access.ownUnit,
    input: ({ own: { callId, organisationId } }: World) => ({ callId, organisationId, word: '已提醒' }),
    foreign: { callId: 'hide', organisationId: 'hide' },
  },
  ofAll: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'hide' },
  },
  noteOfAll: {
    access: access.authority,
    input: ({ own: { callId, organisationId } }: World) => ({ callId, organisationId, word: '已提醒' }),
    foreign: { callId: 'hide', organisationId: 'hide' },
  },
} as const;
