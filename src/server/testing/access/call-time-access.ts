import { access } from './who.ts';
import type { World } from './world.ts';

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const hidden = { applicationId: 'hide' } as const;

/** Who may set, and read, the time and units of a call, and its amendments. */
export const callTimeAccess = {
  setUp: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'hide' },
  },
  extend: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({
      ...{ callId, stage: 'submit' as const, unitId: null, until: '2023-08-01T00:00:00+08:00' },
      reason: '受暴雨影响',
    }),
    foreign: { callId: 'hide', unitId: 'unknownUnit' },
  },
  setQuota: {
    access: access.authority,
    input: ({ own: { callId, unitId } }: World) => ({ callId, unitId, centreType: 'enterprise', quota: 9 }),
    foreign: { callId: 'hide', unitId: 'unknownUnit' },
  },
  previewRevision: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({ callId, notice: { id: 'no notice' } }),
    foreign: { callId: 'hide' },
  },
  amend: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({ callId, notice: { id: 'no notice' }, reason: '更正一处文字' }),
    foreign: { callId: 'hide' },
  },
  noticeChanges: { access: access.ownRead, input: own, foreign: hidden },
  readNoticeChanges: { access: access.ownWrite, input: own, foreign: hidden },
} as const;

/** Who may make a check binding. */
export const checkTrialsAccess = {
  makeBinding: {
    access: access.authority,
    input: ({ own: { callId } }: World) => ({ callId, codes: ['no.check'], reason: '试行没有发现误判' }),
    foreign: { callId: 'hide' },
  },
} as const;
