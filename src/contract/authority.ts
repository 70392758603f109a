import { z } from 'zod';
import { eventKinds } from '#kernel/event.ts';
import { adminRoles } from '#membership/roles.ts';
import { callTimeInput } from './call-time.ts';
import { route } from './route.ts';
import { applicationHead, grantShape, id, moment, organisationShape } from './shapes.ts';

const batchShape = z.object({
  id,
  callId: id,
  unitId: id,
  unitName: z.string(),
  handedUpAt: moment,
  applications: z.array(applicationHead),
});
export type BatchItem = z.infer<typeof batchShape>;

export const authority = {
  /** Notices a call can be opened from, with what in them is assumed. */
  notices: route('GET', '/authority/notices', 'authority.read').output(
    z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        year: z.number(),
        digest: z.string(),
        assumptions: z.array(z.string()),
      }),
    ),
  ),
  /** Opens a call: the notice is frozen into the database with it. */
  openCall: route('POST', '/authority/calls', 'authority.write')
    .input(
      z.object({
        noticeId: z.string().max(60),
        title: z.string().min(1).max(120),
        year: z.int().min(2023).max(2100),
        opensAt: moment,
        closesAt: moment,
        copies: z.int().min(1).max(50),
        sealWorkingDays: z.int().min(0).max(60),
        ...callTimeInput,
      }),
    )
    .output(z.object({ id })),
  /** What units have handed up, and counts of what is still on its way, which the authority may not open yet. */
  applications: route('GET', '/authority/applications', 'authority.read').output(
    z.object({
      applications: z.array(applicationHead),
      onTheWay: z.array(
        z.object({
          callId: id,
          region: z.string(),
          centreType: z.string(),
          state: applicationHead.shape.state,
          count: z.number(),
        }),
      ),
    }),
  ),
  batches: route('GET', '/authority/batches', 'authority.read').output(z.array(batchShape)),
  accept: route('POST', '/authority/batches/{batchId}/accept', 'authority.write')
    .input(z.object({ batchId: id }))
    .output(z.object({ count: z.number() })),
  sendBack: route('POST', '/authority/batches/{batchId}/send-back', 'authority.write')
    .input(z.object({ batchId: id, reason: z.string().max(2000) }))
    .output(z.object({ count: z.number() })),
};

const accountShape = z.object({
  id,
  username: z.string(),
  name: z.string(),
  organisationName: z.string().nullable(),
  admin: z.enum(adminRoles).nullable(),
  closed: z.boolean(),
  /** For good: nothing can be done about it any more. */
  erased: z.boolean(),
  lockedUntil: moment.nullable(),
  lastSignIn: moment.nullable(),
});

export const admin = {
  organisations: route('GET', '/admin/organisations', 'admin.system').output(z.array(organisationShape)),
  /** An organisation that no one registers for itself: the authority, a recommending unit. */
  createOrganisation: route('POST', '/admin/organisations', 'admin.system')
    .input(
      z.object({
        name: z.string().max(120),
        uscc: z.string().max(40),
        usccReason: z.string().max(500).optional(),
        region: z.string().max(20),
        // A county office is made by the unit it belongs to.
        grants: z.array(grantShape.exclude(['county'])).min(1),
      }),
    )
    .output(organisationShape),
  /** A one-time code with which somebody becomes manager of an organisation. */
  inviteManager: route('POST', '/admin/organisations/{organisationId}/invitations', 'admin.system')
    .input(z.object({ organisationId: id }))
    .output(z.object({ code: z.string(), expiresAt: moment })),
  accounts: route('GET', '/admin/accounts', 'admin.security').output(z.array(accountShape)),
  /** Closing ends all sessions at once; opening also unlocks. */
  setAccount: route('PUT', '/admin/accounts/{personId}', 'admin.security')
    .input(z.object({ personId: id, closed: z.boolean() }))
    .output(accountShape),
  inviteAdministrator: route('POST', '/admin/administrators', 'admin.security')
    .input(z.object({ role: z.enum(adminRoles) }))
    .output(z.object({ code: z.string(), expiresAt: moment })),
  events: route('GET', '/admin/events', 'admin.audit')
    .input(
      z.object({
        before: z.coerce.number().pipe(z.int().min(1)).optional(),
        kind: z.enum(eventKinds).optional(),
        text: z.string().max(100).optional(),
      }),
    )
    .output(
      z.array(
        z.object({
          seq: z.number(),
          at: moment,
          who: z.string(),
          kind: z.enum(eventKinds),
          target: z.string(),
          from: z.string(),
          success: z.boolean(),
          detail: z.string(),
        }),
      ),
    ),
  /** Recomputes every seal and says what does not agree. */
  verifyEvents: route('POST', '/admin/events/verify', 'admin.audit').output(
    z.object({
      events: z.number(),
      seals: z.number(),
      unsealed: z.number(),
      faults: z.array(z.string()),
      root: z.string().nullable(),
    }),
  ),
};
