import type { InjectOptions } from 'fastify';
import type { PlainRouteKey, plainRoutes } from '#contract/plain-routes.ts';
import type { Actor } from '#kernel/actor.ts';
import { upload } from '../bring-to-state.ts';
import { onePagePdf } from '../one-page-pdf.ts';
import { waitingRequest } from './organisation-access.ts';
import { access, type Access } from './who.ts';
import type { World } from './world.ts';

type PartsOf<Path extends string> = Path extends `${string}:${infer Part}/${infer Rest}`
  ? Part | PartsOf<Rest>
  : Path extends `${string}:${infer Part}`
    ? Part
    : never;

type IdsIn<Parts extends string> = Extract<Parts, `${string}Id` | 'hash'>;

/** Who may call a route that moves bytes: the parts of its path, each id of which is tried with a stranger's as well. */
type RouteAccess<Parts extends string> = {
  readonly access: Access;
  readonly request?: Omit<InjectOptions, 'method' | 'url'>;
} & ([Parts] extends [never]
  ? { readonly parts?: never; readonly foreign?: never }
  : {
      readonly parts: (world: World, actor: Actor) => Record<Parts, string> | Promise<Record<Parts, string>>;
      readonly foreign: Readonly<Record<IdsIn<Parts>, 'hide'>>;
    });

type PlainAccess = {
  readonly [Key in PlainRouteKey]: RouteAccess<PartsOf<(typeof plainRoutes)[Key]['path']>>;
};

const tus = { 'tus-resumable': '1.0.0' };
const ownUpload = async ({ platform }: World, actor: Actor) => ({
  uploadId: await upload(platform, actor),
});
const hidden = { applicationId: 'hide' } as const;

/** Who may call each route beside the contract. A route that is missing here does not compile. */
export const plainAccess: PlainAccess = {
  createUpload: { access: access.signedIn, request: { headers: { ...tus, 'upload-length': '1' } } },
  askUpload: {
    access: access.signedIn,
    request: { headers: tus },
    parts: ownUpload,
    foreign: { uploadId: 'hide' },
  },
  continueUpload: {
    access: access.signedIn,
    request: {
      // Everything has arrived already; the last piece is empty.
      headers: {
        ...tus,
        'upload-offset': String(onePagePdf.length),
        'content-type': 'application/offset+octet-stream',
      },
    },
    parts: ownUpload,
    foreign: { uploadId: 'hide' },
  },
  dropUpload: {
    access: access.signedIn,
    request: { headers: tus },
    parts: ownUpload,
    foreign: { uploadId: 'hide' },
  },
  evidenceFile: {
    access: {
      allow: ['manager', 'clerk', 'reader'],
      hide: [
        ...(['otherApplicant', 'unit', 'otherUnit', 'county', 'otherCounty', 'authority'] as const),
        ...(['system', 'security', 'audit'] as const),
      ],
    },
    parts: ({ own: { evidenceId } }) => ({ evidenceId }),
    foreign: { evidenceId: 'hide' },
  },
  picture: {
    access: access.seenApplication,
    parts: ({ own: { applicationId, hash } }) => ({ applicationId, hash }),
    foreign: { ...hidden, hash: 'hide' },
  },
  licenceFile: {
    access: access.ownLicence,
    parts: ({ actors }) => ({ organisationId: actors.manager.organisationId ?? '' }),
    foreign: { organisationId: 'hide' },
  },
  correctionLicence: {
    access: access.ownLicence,
    parts: async (world) => ({ requestId: await waitingRequest(world) }),
    foreign: { requestId: 'hide' },
  },
  paper: {
    access: access.seenApplication,
    parts: ({ own: { applicationId } }) => ({ applicationId, file: 'evidence-index.docx' }),
    foreign: hidden,
  },
  sealFile: {
    access: access.seenApplication,
    parts: ({ own: { applicationId } }) => ({ applicationId, paper: 'basic-info' }),
    foreign: hidden,
  },
  opinionSeal: {
    access: access.unitAndAuthority,
    parts: ({ own: { applicationId } }) => ({ applicationId }),
    foreign: hidden,
  },
  evidenceBook: {
    access: access.seenApplication,
    parts: ({ own: { applicationId } }) => ({ applicationId }),
    foreign: hidden,
  },
  package: {
    access: access.unitAndAuthority,
    parts: ({ own: { applicationId } }) => ({ applicationId }),
    foreign: hidden,
  },
  dossier: {
    access: access.seenApplication,
    parts: ({ own: { applicationId } }) => ({ applicationId }),
    foreign: hidden,
  },
  summaryFile: {
    access: access.units,
    parts: ({ own: { callId } }) => ({ callId, file: 'summary.xlsx' }),
    foreign: { callId: 'hide' },
  },
  export: {
    access: access.authority,
    parts: ({ own: { callId } }) => ({ callId, file: 'applications.json' }),
    foreign: { callId: 'hide' },
  },
  openapi: { access: access.anyone },
  health: { access: access.anyone },
  ready: { access: access.anyone },
  metrics: { access: access.anyone },
};
