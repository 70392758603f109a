import { z } from 'zod';
import { permissions } from '#kernel/permission.ts';
import { route } from './route.ts';
import { done, id, moment, organisationShape, roleShape } from './shapes.ts';

const username = z.string().min(1).max(60);
const password = z.string().min(1).max(200);
const code = z.string().min(1).max(100);

/** Who is signed in, and what their session still lacks. */
export const meShape = z.object({
  personId: id,
  name: z.string(),
  username: z.string(),
  organisation: organisationShape.nullable(),
  role: roleShape.nullable(),
  permissions: z.array(z.enum(permissions)),
  missing: z.enum(['secondFactor', 'secondFactorSetup', 'passwordChange']).nullable(),
  hasSecondFactor: z.boolean(),
  /** Must this person sign in with a second factor? Their passwords are longer. */
  needsSecondFactor: z.boolean(),
  /** When the session ends without a further act, and at the latest. */
  idleEndsAt: moment,
  endsAt: moment,
  demo: z.boolean(),
});
export type Me = z.infer<typeof meShape>;

const nextStep = z.object({ missing: meShape.shape.missing });

export const account = {
  /** What pages before sign-in need to know. */
  site: route('GET', '/site', 'anyone').output(
    z.object({
      demo: z.boolean(),
      /** True until the first administrator used their one-time link. */
      needsAdministrator: z.boolean(),
      calls: z.array(z.object({ id, title: z.string(), closesAt: moment, open: z.boolean() })),
      units: z.array(z.object({ id, name: z.string(), group: z.string(), region: z.string() })),
      regions: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
  signIn: route('POST', '/sign-in', 'anyone').input(z.object({ username, password })).output(nextStep),
  /** The second factor of a session that has only its password: a TOTP code or a recovery code. */
  secondFactor: route('POST', '/sign-in/second-factor', 'session')
    .input(z.object({ code, kind: z.enum(['totp', 'recovery']) }))
    .output(nextStep),
  /** The one-time link of the demo or of the first administrator. */
  useLink: route('POST', '/sign-in/link', 'anyone')
    .input(z.object({ token: code }))
    .output(nextStep),
  signOut: route('POST', '/sign-out', 'session').output(done),
  register: route('POST', '/register', 'anyone')
    .input(
      z.object({
        organisationName: z.string().max(120),
        uscc: z.string().max(40),
        /** Why a code that fails a check digit is right; without one it is refused. */
        usccReason: z.string().max(500).optional(),
        region: z.string().max(20),
        unitId: id,
        name: z.string().max(40),
        phone: z.string().max(40),
        username,
        password,
      }),
    )
    /** `contested`: the code belongs to another organisation already; the recommending unit hears both. */
    .output(z.object({ contested: z.boolean() })),
  /** With the one-time code of an invitation, or of recovery for an account that exists. */
  readCode: route('POST', '/codes/read', 'anyone')
    .input(z.object({ code }))
    .output(
      z.object({
        purpose: z.enum(['invitation', 'recovery']),
        organisationName: z.string(),
        username: z.string(),
        needsSecondFactor: z.boolean(),
      }),
    ),
  useCode: route('POST', '/codes/use', 'anyone')
    .input(z.object({ code, username, password, name: z.string().max(40), phone: z.string().max(40) }))
    .output(nextStep),
  me: route('GET', '/me', 'session').output(meShape),
  changePassword: route('POST', '/me/password', 'session')
    .input(z.object({ old: password, new: password }))
    .output(nextStep),
  startSecondFactor: route('POST', '/me/second-factor', 'session')
    .input(z.object({ password }))
    .output(z.object({ uri: z.string(), secret: z.string() })),
  confirmSecondFactor: route('POST', '/me/second-factor/confirm', 'session')
    .input(z.object({ code }))
    .output(z.object({ recoveryCodes: z.array(z.string()) })),
};

const personShape = z.object({
  id,
  name: z.string(),
  username: z.string(),
  phone: z.string(),
  role: roleShape,
  closed: z.boolean(),
  /** For good: nothing can be done about the account any more. */
  erased: z.boolean(),
  lastSignIn: moment.nullable(),
});

const handedOut = z.object({ code: z.string(), expiresAt: moment });

export const organisation = {
  own: route('GET', '/organisation', 'signedIn').output(organisationShape),
  update: route('PUT', '/organisation', 'people.manage')
    .input(z.object({ contactName: z.string().max(40), contactPhone: z.string().max(40), unitId: id }))
    .output(organisationShape),
  /** 营业执照: a finished upload; the recommending unit confirms it. */
  fileLicence: route('PUT', '/organisation/licence', 'application.write')
    .input(z.object({ uploadId: id }))
    .output(organisationShape),
  people: route('GET', '/organisation/people', 'people.manage').output(z.array(personShape)),
  invite: route('POST', '/organisation/invitations', 'people.manage')
    .input(z.object({ role: roleShape }))
    .output(handedOut),
  handOutRecovery: route('POST', '/organisation/people/{personId}/recovery', 'people.manage')
    .input(z.object({ personId: id }))
    .output(handedOut),
  setRole: route('PUT', '/organisation/people/{personId}', 'people.manage')
    .input(z.object({ personId: id, role: roleShape, closed: z.boolean() }))
    .output(personShape),
};
