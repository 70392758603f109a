import type { Actor } from '#kernel/actor.ts';
import { upload } from '../bring-to-state.ts';
import { access } from './who.ts';
import type { World } from './world.ts';

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const hidden = { applicationId: 'hide' } as const;

/** What a recommending unit does with what was submitted to it. */
export const recommendingAccess = {
  queue: { access: access.units },
  recommendation: { access: access.ownUnit, input: own, foreign: hidden },
  saveRecommendation: {
    access: access.ownUnit,
    input: async (world: World, actor: Actor) => ({
      ...{ applicationId: world.inState.sealed, opinion: '同意推荐', opinedOn: '2023-06-01' },
      ...{ order: null, remark: '', contact: null, mainContent: null },
      uploadId: await upload(world.platform, actor),
    }),
    foreign: { ...hidden, uploadId: 'hide' },
  },
  saveOpinions: {
    access: access.ownUnit,
    input: ({ inState: { sealed } }: World) => ({
      ...{ applicationIds: [sealed], opinion: '同意推荐', opinedOn: '2023-06-01' },
    }),
    foreign: { applicationIds: 'hide' },
  },
  return: {
    access: access.ownUnit,
    input: (world: World) => ({ ...own(world), reason: '请补充社保证明' }),
    foreign: hidden,
  },
  recommend: { access: access.ownUnit, input: own, foreign: hidden },
  withdrawRecommendation: { access: access.ownUnit, input: own, foreign: hidden },
  summary: {
    access: access.units,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'hide' },
  },
  setOrder: {
    access: access.ownUnit,
    input: ({ own: { callId, applicationId } }: World) => ({ callId, applicationIds: [applicationId] }),
    foreign: { callId: 'hide', applicationIds: 'hide' },
  },
  handUp: {
    access: access.units,
    input: ({ own: { callId } }: World) => ({ callId }),
    foreign: { callId: 'nothingToHandUp' },
  },
  organisations: { access: access.units },
  decideLicence: {
    access: access.ownUnit,
    input: ({ own: { organisationId } }: World) => ({
      organisationId,
      shown: { name: '', uscc: '' },
      confirmed: true,
      reason: '',
    }),
    foreign: { organisationId: 'hide' },
  },
  handOutRecovery: {
    access: access.ownUnit,
    input: ({ own: { organisationId } }: World) => ({ organisationId }),
    foreign: { organisationId: 'hide' },
  },
} as const;
