import type { AnySchema, InferSchemaInput } from '@orpc/contract';
import type { Contract } from '#contract/contract.ts';
import type { Actor } from '#kernel/actor.ts';
import type { RefusalCode } from '#kernel/refusal.ts';
import { inventedCode } from '../../demo/vary-sample.ts';
import { upload } from '../bring-to-state.ts';
import { callTimeAccess, checkTrialsAccess } from './call-time-access.ts';
import { chasingAccess, noticesAccess, officeAccess } from './office-access.ts';
import { identityAccess, openCodesAccess } from './organisation-access.ts';
import { peopleDataAccess } from './people-data-access.ts';
import { failedDelivery } from './failed-delivery.ts';
import { countyAccess } from './county-access.ts';
import { recommendingAccess } from './recommending-access.ts';
import { intakeAccess } from './intake-access.ts';
import { listsAccess } from './lists-access.ts';
import { access, type Access } from './who.ts';
import { pinsAccess, togetherAccess } from './together-access.ts';
import { freshEvidence, type World } from './world.ts';

/** `unknown` where the route takes nothing. */
type InputOf<Route> = Route extends { readonly '~orpc': { readonly inputSchema?: infer Schema } }
  ? InferSchemaInput<Extract<Schema, AnySchema>>
  : never;

/** The ids in an input, by the names they all bear; links name evidence. */
type IdsIn<Input> = Extract<keyof Input, `${string}Id` | `${string}Ids` | 'links'>;

/** What becomes of a request in which this id alone is a stranger's (or nobody's, where it is nobody's own). */
export type Foreign = 'hide' | RefusalCode;

/** A well-formed input in which every id is the applicant's or its unit's. */
type Input<Given> = unknown extends Given
  ? { readonly input?: never }
  : { readonly input: (world: World, actor: Actor) => Given | Promise<Given> };

type Ids<Given> = [IdsIn<Given>] extends [never]
  ? { readonly foreign?: never }
  : { readonly foreign: Readonly<Record<IdsIn<Given>, Foreign>> };

export type RouteAccess<Given> = { readonly access: Access } & Input<Given> & Ids<Given>;

type ContractAccess = {
  readonly [Stage in keyof Contract]: {
    readonly [Verb in keyof Contract[Stage]]: RouteAccess<InputOf<Contract[Stage][Verb]>>;
  };
};

const own = ({ own: { applicationId } }: World) => ({ applicationId });
const uploadOf = async (world: World, actor: Actor) => ({ uploadId: await upload(world.platform, actor) });
const hidden = { applicationId: 'hide' } as const;
const password = 'not the password 1';
/** Of a company nobody has registered. */
const code = inventedCode('140100', 1);

/** Who may call each route of the contract. A route that is missing here does not compile. */
export const contractAccess: ContractAccess = {
  account: {
    site: { access: access.anyone },
    signIn: { access: access.anyone, input: () => ({ username: 'nobody', password }) },
    secondFactor: { access: access.session, input: () => ({ code: '000000', kind: 'totp' }) },
    useLink: { access: access.anyone, input: () => ({ token: 'AAAA' }) },
    signOut: { access: access.session },
    register: {
      access: access.anyone,
      input: ({ own: { unitId } }) => ({
        ...{ organisationName: '样例公司', uscc: code, region: '太原市', unitId },
        ...{ name: '样例', phone: '13800001111', username: 'sample-person', password },
      }),
      foreign: { unitId: 'unknownUnit' },
    },
    readCode: { access: access.anyone, input: () => ({ code: 'AAAA-AAAA-AAAA' }) },
    useCode: {
      access: access.anyone,
      input: () => ({
        ...{ code: 'AAAA-AAAA-AAAA', username: 'sample', password, name: '样例', phone: '13800001111' },
      }),
    },
    me: { access: access.session },
    // Not before the second factor: a stolen password alone must not lock its owner out.
    changePassword: {
      access: access.signedIn,
      input: () => ({ old: password, new: 'another Password 2' }),
    },
    startSecondFactor: { access: access.session, input: () => ({ password }) },
    confirmSecondFactor: { access: access.session, input: () => ({ code: '000000' }) },
  },
  organisation: {
    own: { access: access.ownOrganisation },
    update: {
      access: access.managers,
      input: ({ own: { unitId } }) => ({ contactName: '样例', contactPhone: '13800001111', unitId }),
      foreign: { unitId: 'unknownUnit' },
    },
    fileLicence: { access: access.applicantWriters, input: uploadOf, foreign: { uploadId: 'hide' } },
    people: { access: access.managers },
    invite: { access: access.managers, input: () => ({ role: 'clerk' }) },
    handOutRecovery: {
      access: access.ownPerson,
      input: ({ own: { personId } }) => ({ personId }),
      foreign: { personId: 'hide' },
    },
    setRole: {
      access: access.ownPerson,
      input: ({ own: { personId } }) => ({ personId, role: 'reader', closed: false }),
      foreign: { personId: 'hide' },
    },
  },
  calls: {
    list: { access: access.signedIn },
    notice: {
      access: access.signedIn,
      input: ({ own: { callId } }) => ({ callId }),
      foreign: { callId: 'hide' },
    },
  },
  applications: {
    list: { access: access.applicants },
    start: {
      access: access.applicantWriters,
      input: ({ own: { callId } }) => ({ callId, centreType: 'enterprise' }),
      foreign: { callId: 'hide' },
    },
    open: { access: access.seenApplication, input: own, foreign: hidden },
    saveAnswer: {
      access: access.ownWrite,
      input: ({ inState: { draft: applicationId } }) => ({
        ...{ applicationId, leaf: 'applicant.name', value: '样例公司' },
        ...{ basedOn: 1, writer: 'tab', sequence: 1 },
      }),
      foreign: hidden,
    },
    answerHistory: {
      access: access.ownRead,
      input: (world) => ({ ...own(world), leaf: 'applicant.name' }),
      foreign: hidden,
    },
    linkEvidence: {
      access: access.ownWrite,
      input: ({ inState: { draft: applicationId }, own: { evidenceId } }) => ({
        ...{ applicationId, target: 'applicant.name', links: [{ evidenceId, pages: null }] },
      }),
      foreign: { ...hidden, links: 'hide' },
    },
    submit: {
      access: access.ownWrite,
      input: (world) => ({ ...own(world), promise: true }),
      foreign: hidden,
    },
    receipt: { access: access.seenApplication, input: own, foreign: hidden },
    withdraw: { access: access.ownWrite, input: own, foreign: hidden },
    papers: { access: access.seenApplication, input: own, foreign: hidden },
    fileSeal: {
      access: access.ownWrite,
      input: async (world, actor) => ({
        ...{ applicationId: world.inState.submitted, paper: 'basic-info' },
        ...(await uploadOf(world, actor)),
      }),
      foreign: { ...hidden, uploadId: 'hide' },
    },
    seal: { access: access.ownWrite, input: own, foreign: hidden },
    events: { access: access.seenApplication, input: own, foreign: hidden },
  },
  evidenceBook: {
    read: { access: access.seenApplication, input: own, foreign: hidden },
    ask: { access: access.seenApplication, input: own, foreign: hidden },
  },
  evidence: {
    list: { access: access.applicants },
    add: {
      access: access.applicantWriters,
      input: async (world, actor) => ({ ...(await uploadOf(world, actor)), title: '样例' }),
      foreign: { uploadId: 'hide' },
    },
    rename: {
      access: access.ownWrite,
      input: ({ own: { evidenceId } }) => ({ evidenceId, title: '样例' }),
      foreign: { evidenceId: 'hide' },
    },
    remove: {
      access: access.ownWrite,
      input: async ({ platform, actors }) => ({ evidenceId: await freshEvidence(platform, actors.manager) }),
      foreign: { evidenceId: 'hide' },
    },
    addPicture: { access: access.applicantWriters, input: uploadOf, foreign: { uploadId: 'hide' } },
  },
  evidenceRoom: { read: { access: access.applicants } },
  pins: pinsAccess,
  together: togetherAccess,
  recommending: recommendingAccess,
  authority: {
    notices: { access: access.authority },
    openCall: {
      access: access.authority,
      input: () => ({
        ...{ noticeId: 'shanxi-2023', title: '样例申报', year: 2023, copies: 2, sealWorkingDays: 3 },
        ...{ opensAt: '2023-05-01T00:00:00+08:00', closesAt: '2023-07-01T00:00:00+08:00' },
      }),
      foreign: { noticeId: 'hide', unitIds: 'unknownUnit' },
    },
    applications: { access: access.authority },
    batches: { access: access.authority },
    accept: {
      access: access.authority,
      input: ({ own: { batchId } }) => ({ batchId }),
      foreign: { batchId: 'hide' },
    },
    sendBack: {
      access: access.authority,
      input: ({ own: { batchId } }) => ({ batchId, reason: '请核对' }),
      foreign: { batchId: 'hide' },
    },
  },
  overview: {
    counts: {
      access: access.authority,
      input: ({ own: { callId } }) => ({ callId }),
      foreign: { callId: 'hide' },
    },
    indicators: {
      access: access.authority,
      input: ({ own: { callId } }) => ({ callId }),
      foreign: { callId: 'hide' },
    },
  },
  scans: {
    service: { access: access.applicants },
    sealElectronically: {
      access: access.ownWrite,
      input: (world) => ({ ...own(world), paper: 'plan' }),
      foreign: hidden,
    },
    confirm: {
      access: access.ownWrite,
      input: (world) => ({ ...own(world), paper: 'plan', filedAt: '', typed: '0000-0000-0000' }),
      foreign: hidden,
    },
  },
  search: {
    everything: { access: access.signedIn, input: () => ({ text: '样例' }) },
  },
  admin: {
    organisations: { access: access.system },
    createOrganisation: {
      access: access.system,
      input: () => ({ name: '样例处室', uscc: '', region: '太原市', grants: ['authority'] }),
    },
    inviteManager: {
      access: access.system,
      input: ({ own: { organisationId } }) => ({ organisationId }),
      foreign: { organisationId: 'hide' },
    },
    accounts: { access: access.security },
    setAccount: {
      access: access.security,
      input: ({ own: { personId } }) => ({ personId, closed: false }),
      foreign: { personId: 'hide' },
    },
    inviteAdministrator: { access: access.security, input: () => ({ role: 'audit' }) },
    events: { access: access.audit, input: () => ({}) },
    verifyEvents: { access: access.audit },
  },
  identity: identityAccess,
  lists: listsAccess,
  intake: intakeAccess,
  openCodes: openCodesAccess,
  callTime: callTimeAccess,
  checkTrials: checkTrialsAccess,
  regionMap: { read: { access: access.authority } },
  callUnits: {
    set: {
      access: access.authority,
      input: ({ own: { callId } }) => ({ callId, unitIds: null }),
      foreign: { callId: 'hide', unitIds: 'unknownUnit' },
    },
  },
  deliveries: {
    failed: { access: access.system },
    resend: {
      access: access.system,
      input: async (world) => ({ notice: await failedDelivery(world), channel: 'mail' as const }),
    },
  },
  peopleData: peopleDataAccess,
  notices: noticesAccess,
  office: officeAccess,
  county: countyAccess,
  chasing: chasingAccess,
};
