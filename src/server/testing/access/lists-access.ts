import { renderList } from '#papers/excel-in/render-list.ts';
import type { Actor } from '#kernel/actor.ts';
import { organisationList } from '#procedure/lists/organisation-list.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { access } from './who.ts';
import type { World } from './world.ts';

const list = organisationList(null);

/** A finished upload of a workbook with one row. Out: its id. */
const workbook = async ({ platform }: World, actor: Actor): Promise<{ uploadId: string }> => {
  const bytes = await renderList(list, [
    { name: '样例名单有限公司', uscc: '91140000110114391W', region: '太原市' },
  ]);
  return { uploadId: await placeUpload(platform.dataDir, actor.personId, 'list.xlsx', bytes) };
};
const toCheck = async (world: World, actor: Actor) => ({ ...(await workbook(world, actor)), mark: false });
const toTake = async (world: World, actor: Actor) => ({ ...(await workbook(world, actor)), digest: '0' });
const ofUpload = { uploadId: 'hide' } as const;

const inCall = ({ own: { callId } }: World) => ({ callId });
const ofCall = { callId: 'hide' } as const;
const draft = ({ inState }: World) => ({ applicationId: inState.draft });
const hidden = { applicationId: 'hide' } as const;

/** Lists from Excel: what a unit, the system administrator and an applicant bring. */
export const listsAccess = {
  organisationsTemplate: { access: access.units },
  checkOrganisations: { access: access.units, input: toCheck, foreign: ofUpload },
  takeOrganisations: { access: access.units, input: toTake, foreign: ofUpload },
  anyOrganisationsTemplate: { access: access.system },
  checkAnyOrganisations: { access: access.system, input: toCheck, foreign: ofUpload },
  takeAnyOrganisations: { access: access.system, input: toTake, foreign: ofUpload },
  summaryTemplate: { access: access.units, input: inCall, foreign: ofCall },
  checkSummary: {
    access: access.units,
    input: async (world: World, actor: Actor) => ({ ...inCall(world), ...(await toCheck(world, actor)) }),
    foreign: { ...ofCall, ...ofUpload },
  },
  takeSummary: {
    access: access.units,
    input: async (world: World, actor: Actor) => ({ ...inCall(world), ...(await toTake(world, actor)) }),
    foreign: { ...ofCall, ...ofUpload },
  },
  indicatorsTemplate: { access: access.ownWrite, input: draft, foreign: hidden },
  checkIndicators: {
    access: access.ownWrite,
    input: async (world: World, actor: Actor) => ({ ...draft(world), ...(await toCheck(world, actor)) }),
    foreign: { ...hidden, ...ofUpload },
  },
  takeIndicators: {
    access: access.ownWrite,
    input: async (world: World, actor: Actor) => ({ ...draft(world), ...(await toTake(world, actor)) }),
    foreign: { ...hidden, ...ofUpload },
  },
} as const;
