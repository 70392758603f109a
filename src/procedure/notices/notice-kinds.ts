import type { EventKind } from '#kernel/event.ts';
import type { Permission } from '#kernel/permission.ts';

/**
 * Whom a notice goes to: everybody with an open account there, but whoever did the act; `keeper` is of the applicant's
 * people only the one in charge of the application.
 */
export type Audience = 'applicant' | 'keeper' | 'county' | 'unit' | 'authority';

/** What of the notice is called in: one application, a whole batch (told once), an organisation, a call (told to all of them). */
export type About = 'application' | 'batch' | 'organisation' | 'call';

/** One kind of notice: which act brings it, to whom, about what. */
interface NoticeRule {
  /** Null where no act brings it but the day. */
  readonly on: EventKind | null;
  readonly to: Audience;
  readonly about: About;
  /** Cannot be switched off in the app. */
  readonly fixed?: true;
  /** Not to the organisation that did it. */
  readonly toOthers?: true;
}

export const noticeKinds = [
  'deadlineNear',
  'sealsDueSoon',
  'unitDeadlineNear',
  'handUpDueSoon',
  'extended',
  'unitExtended',
  'callOpened',
  'unitCallOpened',
  'returned',
  'pinReplied',
  'moved',
  'recommended',
  'recommendationWithdrawn',
  'handedUp',
  'accepted',
  'putInCharge',
  'licenceConfirmed',
  'licenceRefused',
  'licenceFiled',
  'correctionAsked',
  'correctionConfirmed',
  'correctionRefused',
  'submitted',
  'sealed',
  'withdrawn',
  'pinAnswered',
  'countyOpined',
  'countyAsked',
  'countyPassedOver',
  'countyReturned',
  'movedHere',
  'batchSentBack',
  'batchAccepted',
  'batchHandedUp',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Who is told of what: the whole agreement, in one table. */
export const noticeRules: Readonly<Record<NoticeKind, NoticeRule>> = {
  deadlineNear: { on: null, to: 'applicant', about: 'application', fixed: true },
  sealsDueSoon: { on: null, to: 'applicant', about: 'application', fixed: true },
  unitDeadlineNear: { on: null, to: 'unit', about: 'call', fixed: true },
  handUpDueSoon: { on: null, to: 'unit', about: 'call', fixed: true },
  extended: { on: 'call.extended', to: 'applicant', about: 'call' },
  unitExtended: { on: 'call.extended', to: 'unit', about: 'call' },
  callOpened: { on: 'call.opened', to: 'applicant', about: 'call' },
  unitCallOpened: { on: 'call.opened', to: 'unit', about: 'call' },
  returned: { on: 'application.returned', to: 'applicant', about: 'application' },
  pinReplied: { on: 'pin.replied', to: 'applicant', about: 'application', toOthers: true },
  pinAnswered: { on: 'pin.replied', to: 'unit', about: 'application', toOthers: true },
  countyOpined: { on: 'county.opined', to: 'unit', about: 'application' },
  countyAsked: { on: 'county.asked', to: 'county', about: 'application' },
  countyPassedOver: { on: 'county.passedOver', to: 'county', about: 'application' },
  countyReturned: { on: 'application.returned', to: 'county', about: 'application' },
  moved: { on: 'application.moved', to: 'applicant', about: 'application' },
  movedHere: { on: 'application.moved', to: 'unit', about: 'application' },
  recommended: { on: 'application.recommended', to: 'applicant', about: 'application' },
  recommendationWithdrawn: {
    on: 'application.recommendationWithdrawn',
    to: 'applicant',
    about: 'application',
  },
  handedUp: { on: 'application.handedUp', to: 'applicant', about: 'application' },
  accepted: { on: 'application.accepted', to: 'applicant', about: 'application' },
  putInCharge: { on: 'application.handedOver', to: 'keeper', about: 'application' },
  licenceConfirmed: { on: 'organisation.licenceConfirmed', to: 'applicant', about: 'organisation' },
  licenceRefused: { on: 'organisation.licenceRefused', to: 'applicant', about: 'organisation' },
  correctionAsked: { on: 'organisation.correctionAsked', to: 'unit', about: 'organisation' },
  correctionConfirmed: { on: 'organisation.correctionConfirmed', to: 'applicant', about: 'organisation' },
  correctionRefused: { on: 'organisation.correctionRefused', to: 'applicant', about: 'organisation' },
  licenceFiled: { on: 'organisation.licenceFiled', to: 'unit', about: 'organisation' },
  submitted: { on: 'application.submitted', to: 'unit', about: 'application' },
  sealed: { on: 'application.sealed', to: 'unit', about: 'application' },
  withdrawn: { on: 'application.withdrawn', to: 'unit', about: 'application' },
  batchSentBack: { on: 'application.sentBack', to: 'unit', about: 'batch' },
  batchAccepted: { on: 'application.accepted', to: 'unit', about: 'batch' },
  batchHandedUp: { on: 'application.handedUp', to: 'authority', about: 'batch' },
};

/** Kinds an act brings; most acts bring none. */
export const noticesOn = (event: EventKind): readonly NoticeKind[] =>
  noticeKinds.filter((kind) => noticeRules[kind].on === event);

const reads: Readonly<Record<Audience, Permission>> = {
  applicant: 'application.read',
  keeper: 'application.write',
  unit: 'recommend.read',
  county: 'county.read',
  authority: 'authority.read',
};

/** Kinds that can reach somebody with these permissions. */
export const noticeKindsFor = (permissions: ReadonlySet<Permission>): readonly NoticeKind[] =>
  noticeKinds.filter((kind) => permissions.has(reads[noticeRules[kind].to]));
