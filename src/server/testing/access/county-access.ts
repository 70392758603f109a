import { access } from './who.ts';
import type { World } from './world.ts';

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const hidden = { applicationId: 'hide' } as const;

/** Counties that speak before their city. */
export const countyAccess = {
  queue: { access: access.counties },
  read: { access: access.countyRead, input: own, foreign: hidden },
  opine: {
    access: access.ownCounty,
    input: ({ inState: { sealed } }: World) => ({
      ...{ applicationId: sealed, stance: 'agree' as const },
      ...{ text: '情况属实，同意推荐', opinedOn: '2023-06-01' },
    }),
    foreign: hidden,
  },
  passOver: {
    access: access.ownUnit,
    input: (world: World) => ({ ...own(world), reason: '市直单位，不经县' }),
    foreign: hidden,
  },
  ofUnit: { access: access.units },
  setFirst: { access: access.units, input: () => ({ first: false }) },
  addOffice: { access: access.units, input: () => ({ county: '清徐县', name: '样例清徐县发展和改革局' }) },
  invite: {
    access: access.ownUnit,
    input: ({ own: { officeId } }: World) => ({ officeId }),
    foreign: { officeId: 'hide' },
  },
  place: {
    access: access.ownUnit,
    input: ({ own: { organisationId } }: World) => ({ organisationId, officeId: null }),
    foreign: { organisationId: 'hide', officeId: 'hide' },
  },
} as const;
