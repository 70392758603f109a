import { z } from 'zod';
import { callStages } from '#procedure/application/stage-deadline.ts';
import { checkCodes, trialShape } from './check-trials.ts';
import { route } from './route.ts';
import { done, id, moment, whole } from './shapes.ts';

const stageShape = z.enum(callStages);

/** A stage's time as it stands for whoever asks. */
const stageTimeShape = z.object({
  stage: stageShape,
  /** From here on pages urge. */
  softAt: moment.nullable(),
  hardAt: moment,
  graceMinutes: z.number(),
  /** The extension that `hardAt` comes from; null: it stands as the call was opened. */
  extended: z.object({ reason: z.string(), forAll: z.boolean() }).nullable(),
});
export type StageTime = z.infer<typeof stageTimeShape>;

const quotaShape = z.object({
  centreType: z.string(),
  centreTypeLabel: z.string(),
  /** Null: any number. */
  quota: z.number().nullable(),
  /** How many are recommended, handed up and accepted ones with them. */
  recommended: z.number(),
});
export type QuotaItem = z.infer<typeof quotaShape>;

/** What of a call hangs on the unit of whoever asks. */
export const callTimeShape = z.object({
  /** Submission first; stages without a deadline are left out. */
  stages: z.array(stageTimeShape),
  /** Does the unit take part? True for who has none. */
  takesPart: z.boolean(),
  /** Of a recommending unit: where it may not recommend as many as it likes. */
  quotas: z.array(quotaShape),
});

const graceMinutes = z
  .int()
  .min(0)
  .max(7 * 24 * 60);

/** What opening a call may say of its time and units; left out: nothing is set, and all units take part. */
export const callTimeInput = {
  softAt: moment.nullable().optional(),
  graceMinutes: graceMinutes.optional(),
  seal: z.object({ softAt: moment.nullable(), hardAt: moment, graceMinutes }).nullable().optional(),
  recommend: z.object({ softAt: moment.nullable(), hardAt: moment, graceMinutes }).nullable().optional(),
  unitIds: z.array(id).min(1).max(500).nullable().optional(),
};

const ofUnit = z.object({
  unitId: id,
  unitName: z.string(),
  group: z.string(),
  takesPart: z.boolean(),
  quotas: z.array(quotaShape),
});
export type UnitOfCall = z.infer<typeof ofUnit>;

/** What became of a thing between two revisions of a notice; of what is new there is no before, of what is gone no after. */
const changeShape = z.object({
  what: z.enum(['added', 'removed', 'relabelled', 'changed']),
  part: z.enum(['field', 'table', 'indicator', 'section', 'condition', 'check']),
  id: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type NoticeChangeItem = z.infer<typeof changeShape>;

const ofType = z.object({ centreTypeLabel: z.string(), changes: z.array(changeShape) });
export type ChangesOfType = z.infer<typeof ofType>;

/** A notice as JSON; it is verified before anything is done with it. */
const noticeInput = z.record(z.string(), z.unknown());

const inApplication = z.object({ applicationId: id });

const setUpShape = z.object({
  stages: z.array(stageTimeShape),
  extensions: z.array(
    z.object({
      id,
      stage: stageShape,
      /** Null: for all. */
      unitName: z.string().nullable(),
      until: moment,
      reason: z.string(),
      at: moment,
    }),
  ),
  units: z.array(ofUnit),
  /** Amendments of the notice, the newest first. */
  revisions: z.array(
    z.object({
      number: z.number(),
      digest: z.string(),
      reason: z.string(),
      at: moment,
      /** Drafts that were moved to it. */
      moved: z.number(),
    }),
  ),
  /** Checks that are on trial in the notice as it stands. */
  trials: z.array(trialShape),
});
export type CallSetUp = z.infer<typeof setUpShape>;

const inCall = z.object({ callId: id });

export const callTime = {
  /** Everything the authority has set of a call: deadlines, extensions, units and their quotas. */
  setUp: route('GET', '/authority/calls/{callId}/time', 'authority.read').input(inCall).output(setUpShape),
  /** Gives a stage more time, for one unit or – null – for all. Refuses `badDeadline`, `reasonMissing`, `unknownUnit`. */
  extend: route('POST', '/authority/calls/{callId}/extensions', 'authority.write')
    .input(
      inCall.extend({ stage: stageShape, unitId: id.nullable(), until: moment, reason: z.string().max(500) }),
    )
    .output(done),
  /** How many of a type a unit may recommend; null: any number. */
  setQuota: route('PUT', '/authority/calls/{callId}/quotas', 'authority.write')
    .input(inCall.extend({ unitId: id, centreType: z.string().max(40), quota: whole.min(0).nullable() }))
    .output(done),
  /** What a revision would change, and how many drafts would be moved to it. Refuses `badNotice`, `alreadyThere`. */
  previewRevision: route('POST', '/authority/calls/{callId}/revision-preview', 'authority.read')
    .input(inCall.extend({ notice: noticeInput }))
    .output(
      z.object({
        digest: z.string(),
        types: z.array(ofType),
        drafts: z.number(),
        trials: z.array(trialShape),
      }),
    ),
  /**
   * Adopts a revision of the notice: drafts are moved to it, what was submitted keeps its own. Its new checks enter on
   * trial but for those in `binding`. Refuses as the preview, `reasonMissing`.
   */
  amend: route('POST', '/authority/calls/{callId}/revisions', 'authority.write')
    .input(
      inCall.extend({ notice: noticeInput, reason: z.string().max(500), binding: checkCodes.optional() }),
    )
    .output(z.object({ moved: z.number() })),
  /** What changed in the notice of an application and was not read yet. */
  noticeChanges: route('GET', '/applications/{applicationId}/notice-changes', 'application.read')
    .input(inApplication)
    .output(z.object({ reasons: z.array(z.string()), at: moment, changes: z.array(changeShape) }).nullable()),
  /** Says that it was read. */
  readNoticeChanges: route('POST', '/applications/{applicationId}/notice-changes/read', 'application.write')
    .input(inApplication)
    .output(done),
};
