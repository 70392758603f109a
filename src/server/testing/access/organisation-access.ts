import type { Actor } from '#kernel/actor.ts';
import { makeCode } from '../../storage/codes.ts';
import { insertRequest } from '../../storage/identities.ts';
import { upload } from '../bring-to-state.ts';
import { access } from './who.ts';
import type { World } from './world.ts';

const gift = {
  purpose: 'invitation',
  organisationId: null,
  role: null,
  adminRole: null,
  personId: null,
} as const;

/** A code somebody handed out just now. Out: its id. */
const codeBy = async ({ platform }: World, by: Actor, given: Partial<Record<keyof typeof gift, string>>) => {
  const { id } = await makeCode(platform.db, { ...gift, ...given } as never, by.personId, platform.clock());
  return { codeId: id };
};

const foreign = { codeId: 'hide' } as const;

/** Codes that were handed out and not used yet. */
export const openCodesAccess = {
  ofOrganisation: { access: access.managers },
  takeBackOfOrganisation: {
    access: access.ownPerson,
    input: (world: World) =>
      codeBy(world, world.actors.manager, {
        ...{ organisationId: world.actors.manager.organisationId ?? '', role: 'clerk' },
      }),
    foreign,
  },
  ofUnit: { access: access.units },
  takeBackOfUnit: {
    access: access.ownUnit,
    input: (world: World) =>
      codeBy(world, world.actors.unit, { purpose: 'recovery', personId: world.own.personId }),
    foreign,
  },
  ofManagers: { access: access.system },
  takeBackOfManagers: {
    access: access.system,
    input: (world: World) =>
      codeBy(world, world.actors.system, { organisationId: world.own.organisationId, role: 'manager' }),
    foreign,
  },
  ofAdministrators: { access: access.security },
  takeBackOfAdministrators: {
    access: access.security,
    input: (world: World) => codeBy(world, world.actors.security, { adminRole: 'audit' }),
    foreign,
  },
} as const;

/** A request of the applicant's to be called otherwise that waits. Out: its id. */
export async function waitingRequest({ platform, actors, own }: World): Promise<string> {
  const { db } = platform;
  const organisationId = actors.manager.organisationId ?? '';
  await db.deleteFrom('identity_request').where('organisation_id', '=', organisationId).execute();
  const { name, uscc } = await db
    .selectFrom('organisation')
    .select(['name', 'uscc'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const request = {
    ...{ organisationId, former: { name, uscc }, name: `${name}新`, uscc, usccReason: null },
    ...{ cause: 'change' as const, word: '已办理变更登记', by: actors.manager.personId },
    licence: { hash: own.hash, fileName: '营业执照.pdf' },
  };
  return insertRequest(db, request, platform.clock());
}

/** Names and codes of organisations. */
export const identityAccess = {
  request: { access: access.ownOrganisation },
  correct: {
    access: access.managers,
    input: async (world: World, actor: Actor) => ({
      ...{ name: '样例更名有限公司', uscc: '91140000110114391W', usccReason: '' },
      ...{ cause: 'mistake' as const, word: '登记时写错了' },
      uploadId: await upload(world.platform, actor),
    }),
    foreign: { uploadId: 'hide' },
  },
  withdraw: { access: access.managers },
  waiting: { access: access.units },
  decide: {
    access: access.ownUnit,
    input: async (world: World) => ({
      ...{ requestId: await waitingRequest(world), confirmed: false, reason: '执照看不清楚' },
    }),
    foreign: { requestId: 'hide' },
  },
} as const;
