import { z } from 'zod';
import type { Programme } from '#programme/definition/programme.ts';
import { callTimeShape } from './call-time.ts';
import { pinShape, unlockedShape } from './pins.ts';
import { route } from './route.ts';
import {
  answerValue,
  applicationHead,
  done,
  evidenceShape,
  id,
  linkShape,
  moment,
  paperState,
  receiptShape,
  whole,
} from './shapes.ts';

const callShape = z.object({
  id,
  title: z.string(),
  noticeId: z.string(),
  noticeDigest: z.string(),
  year: z.number(),
  opensAt: moment,
  /** The deadline of submission as it stands for whoever asks, extensions counted. */
  closesAt: moment,
  open: z.boolean(),
  settings: z.object({ copies: z.number(), sealWorkingDays: z.number() }),
  time: callTimeShape,
});
export type CallItem = z.infer<typeof callShape>;

export const calls = {
  list: route('GET', '/calls', 'signedIn').output(z.array(callShape)),
  /** The notice as it was frozen with the call, or the revision of that digest; without one, as it stands. It never changes for a digest. */
  notice: route('GET', '/calls/{callId}/notice', 'signedIn')
    .input(z.object({ callId: id, digest: z.string().max(64).optional() }))
    .output(z.custom<Programme>((value) => typeof value === 'object' && value !== null)),
};

const inApplication = z.object({ applicationId: id });

/** One answer as it is kept. */
const keptAnswer = z.object({ value: answerValue, revision: z.number(), by: z.string(), at: moment });

const openedApplication = z.object({
  head: applicationHead,
  /** The revision of the notice it is written for. */
  noticeDigest: z.string(),
  answers: z.record(z.string(), keptAnswer),
  /** Evidence by target, in order. */
  links: z.record(z.string(), z.array(linkShape)),
  evidence: z.array(evidenceShape),
  /** Codes of its organisation that fail a check digit, each with the reason that was recorded. */
  confirmedCodes: z.array(z.object({ code: z.string(), reason: z.string() })),
  /** Hashes of the pictures at hand, with their sizes in pixels. */
  pictures: z.record(z.string(), z.object({ width: z.number(), height: z.number() })),
  /** What the unit says of it; null to the applicant, and before it has a place. */
  recommendation: z
    .object({
      unit: z.string(),
      order: z.number(),
      remark: z.string(),
      opinion: z.string(),
      opinedOn: z.string().nullable(),
    })
    .nullable(),
  /** Reason of a return, newest first. */
  returns: z.array(z.object({ at: moment, by: z.string(), reason: z.string() })),
  /** Remarks on single places, as far as the one who asks sees them. */
  pins: z.array(pinShape),
  /** What alone may be changed now; null where nothing is locked. */
  unlocked: unlockedShape.nullable(),
});
export type OpenedApplication = z.infer<typeof openedApplication>;

export const applications = {
  list: route('GET', '/applications', 'application.read').output(z.array(applicationHead)),
  start: route('POST', '/applications', 'application.write')
    .input(z.object({ callId: id, centreType: z.string().max(40) }))
    .output(applicationHead),
  /** Readable by its applicant, and from submission on by its recommending unit, from handing up on by the authority. */
  open: route('GET', '/applications/{applicationId}', 'signedIn')
    .input(inApplication)
    .output(openedApplication),
  /**
   * Keeps one answer. `basedOn` is the revision it was changed from (0: none). `writer` names the tab, `sequence`
   * counts its saves: a repeat is answered like the first, and one's own save never conflicts with oneself.
   * Refuses `changedMeanwhile` with `{ value, revision, by, at }` of what stands there.
   */
  saveAnswer: route('PUT', '/applications/{applicationId}/answers/{leaf}', 'application.write')
    .input(
      inApplication.extend({
        leaf: z.string().min(1).max(200),
        value: answerValue,
        basedOn: whole.min(0),
        writer: z.string().min(1).max(40),
        sequence: z.int().min(0),
      }),
    )
    .output(z.object({ revision: z.number(), at: moment })),
  answerHistory: route('GET', '/applications/{applicationId}/answers/{leaf}/history', 'application.read')
    .input(inApplication.extend({ leaf: z.string().min(1).max(200) }))
    .output(z.array(keptAnswer)),
  /** All evidence of one target (a leaf, a row of claims, a section, an annex), in its order. */
  linkEvidence: route('PUT', '/applications/{applicationId}/links/{target}', 'application.write')
    .input(inApplication.extend({ target: z.string().min(1).max(200), links: z.array(linkShape).max(200) }))
    .output(done),
  /** The receipt comes at once; the papers follow as a job. Refuses `stillBlocked` and what the procedure forbids. */
  submit: route('POST', '/applications/{applicationId}/submit', 'application.write')
    .input(inApplication.extend({ promise: z.boolean() }))
    .output(receiptShape),
  receipt: route('GET', '/applications/{applicationId}/receipt', 'signedIn')
    .input(inApplication)
    .output(receiptShape),
  withdraw: route('POST', '/applications/{applicationId}/withdraw', 'application.write')
    .input(inApplication)
    .output(applicationHead),
  papers: route('GET', '/applications/{applicationId}/papers', 'signedIn')
    .input(inApplication)
    .output(z.array(paperState)),
  fileSeal: route('PUT', '/applications/{applicationId}/papers/{paper}/seal', 'application.write')
    .input(inApplication.extend({ paper: paperState.shape.paper, uploadId: id }))
    .output(z.array(paperState)),
  seal: route('POST', '/applications/{applicationId}/seal', 'application.write')
    .input(inApplication)
    .output(applicationHead),
  events: route('GET', '/applications/{applicationId}/events', 'signedIn')
    .input(inApplication)
    .output(z.array(z.object({ at: moment, by: z.string(), what: z.string(), detail: z.string() }))),
};

export const evidence = {
  list: route('GET', '/evidence', 'application.read').output(z.array(evidenceShape)),
  /** A finished upload becomes evidence of the organisation. */
  add: route('POST', '/evidence', 'application.write')
    .input(z.object({ uploadId: id, title: z.string().max(200) }))
    .output(evidenceShape),
  rename: route('PUT', '/evidence/{evidenceId}', 'application.write')
    .input(z.object({ evidenceId: id, title: z.string().max(200) }))
    .output(evidenceShape),
  /** Refuses `inUse` while an application links it. */
  remove: route('DELETE', '/evidence/{evidenceId}', 'application.write')
    .input(z.object({ evidenceId: id }))
    .output(done),
  /** A picture for the prose of the plan. */
  addPicture: route('POST', '/pictures', 'application.write')
    .input(z.object({ uploadId: id }))
    .output(z.object({ hash: z.string(), width: z.number(), height: z.number() })),
};
