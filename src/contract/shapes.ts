import { z } from 'zod';
import { applicationStates } from '#procedure/application/transitions.ts';
import { identityCauses } from '#membership/identity.ts';
import { scanCheck } from './scan-check.ts';
import { licenceStates } from '#membership/licence.ts';
import { grants, roles } from '#membership/roles.ts';

/** A moment as ISO 8601 text; a day as YYYY-MM-DD. */
export const moment = z.string();
export const day = z.iso.date();
export const id = z.string().min(1).max(60);
export const done = z.object({});

const richTextShape = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) });

/** An answer as typed; the order of an open table's rows is kept under `rows:<table>` as a list of row ids. */
export const answerValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(40)).max(500),
  richTextShape,
]);
export type AnswerInput = z.infer<typeof answerValue>;

const stateShape = z.enum(applicationStates);
export const grantShape = z.enum(grants);
export const roleShape = z.enum(roles);

/** A whole number as the database counts. */
export const whole = z.int().max(2_147_483_647);

const pagesShape = z.tuple([whole.min(1), whole.min(1)]).nullable();

export const evidenceShape = z.object({
  id,
  title: z.string(),
  fileName: z.string(),
  hash: z.string(),
  /** MIME type, told by content. */
  type: z.string(),
  bytes: z.number(),
  /** Of a PDF; null for anything else. */
  pages: z.number().nullable(),
  uploadedAt: moment,
  uploadedBy: z.string(),
  /** Other evidence of the organisation with the same content. */
  sameAs: z.array(id),
  /** Applications that link it, with how often. */
  usedBy: z.array(z.object({ applicationId: id, count: z.number() })),
});
export type EvidenceItem = z.infer<typeof evidenceShape>;

export const linkShape = z.object({ evidenceId: id, pages: pagesShape });

export const applicationHead = z.object({
  id,
  callId: id,
  callTitle: z.string(),
  year: z.number(),
  centreType: z.string(),
  centreTypeLabel: z.string(),
  state: stateShape,
  applicantId: id,
  applicantName: z.string(),
  unitId: id,
  unitName: z.string(),
  centreName: z.string(),
  region: z.string(),
  startedAt: moment,
  changedAt: moment,
  submittedAt: moment.nullable(),
  /** Last day for the sealed scans. */
  sealsDueOn: day.nullable(),
  sealedAt: moment.nullable(),
  recommendedAt: moment.nullable(),
  handedUpAt: moment.nullable(),
  acceptedAt: moment.nullable(),
  /** Place among the unit's recommendations. */
  order: z.number().nullable(),
  /** Why it came back, while it is returned or sent back. */
  reason: z.string().nullable(),
  /** Acts open to whoever asks, by state and permission. */
  acts: z.array(z.string()),
  editable: z.boolean(),
});
export type ApplicationHead = z.infer<typeof applicationHead>;

const formerIdentity = z.object({
  name: z.string(),
  uscc: z.string(),
  cause: z.enum(identityCauses),
  until: moment,
});

export const organisationShape = z.object({
  id,
  name: z.string(),
  uscc: z.string(),
  /** Why a code that fails a check digit is right; null for a code that does not. */
  usccReason: z.string().nullable(),
  /** What it was called before, the oldest first. */
  formerNames: z.array(formerIdentity),
  grants: z.array(grantShape),
  region: z.string(),
  unitId: id.nullable(),
  unitName: z.string().nullable(),
  licence: z.enum(licenceStates),
  licenceReason: z.string().nullable(),
  licenceFile: z.string().nullable(),
  contactName: z.string(),
  contactPhone: z.string(),
  createdAt: moment,
});
export type OrganisationItem = z.infer<typeof organisationShape>;

export const paperState = z.object({
  paper: z.enum(['basic-info', 'plan', 'evidence-index']),
  label: z.string(),
  /** Null while it is a draft. */
  code: z.string().nullable(),
  /** Has the job that renders the frozen version finished? */
  ready: z.boolean(),
  /** Does it bear signatures and seals? */
  needsSeal: z.boolean(),
  /** The sealed scan that was filed for this very code. */
  seal: z
    .object({
      ...{ fileName: z.string(), bytes: z.number(), filedAt: moment, type: z.string() },
      /** Does it agree with the paper? Null for one that was filed before scans were compared. */
      check: scanCheck.nullable(),
    })
    .nullable(),
});

export const receiptShape = z.object({
  applicationId: id,
  /** Printed on the receipt: year, call, running number. */
  number: z.string(),
  submittedAt: moment,
  digest: z.string(),
  sealsDueOn: day,
  submittedBy: z.string(),
});
