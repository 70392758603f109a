import { z } from 'zod';
import { pinSides, pinStates } from '#procedure/application/pin.ts';
import { route } from './route.ts';
import { id, linkShape, moment, whole } from './shapes.ts';

const target = z.string().min(1).max(200);

/** A remark of unit or authority on one place of an application. */
export const pinShape = z.object({
  id,
  /** A leaf, a block of a text (`plan.summary#p3`), a row, a table, a section, an annex, or `evidence.<id>`. */
  target,
  /** How its place is called. */
  name: z.string(),
  /** Of a piece of evidence. */
  page: whole.min(1).nullable(),
  text: z.string(),
  side: z.enum(pinSides),
  by: z.string(),
  at: moment,
  state: z.enum(pinStates),
  /** May the one who asks take it back: a draft of their own side? */
  removable: z.boolean(),
  /** May the one who asks settle it or open it again? */
  settleable: z.boolean(),
  replies: z.array(z.object({ at: moment, by: z.string(), text: z.string() })),
});
export type PinItem = z.infer<typeof pinShape>;

const openingShape = z.object({ fixed: z.array(z.string()), open: z.array(whole) });

/** What the last return opened; entries that end with a dot stand for whatever begins with them. */
export const unlockedShape = z.object({
  answers: z.array(z.string()),
  evidence: z.array(z.string()),
  /** Texts of which some blocks alone are open, by their leaf. */
  blocks: z.record(z.string(), openingShape),
});

const inApplication = z.object({ applicationId: id });
const text = z.string().trim().min(1).max(2000);
const linked = linkShape.extend({ title: z.string() });

const differenceShape = z.object({
  /** When it came back. */
  since: moment,
  /** Were only pinned places open? */
  pinned: z.boolean(),
  answers: z.array(
    z.object({
      leaf: z.string(),
      label: z.string(),
      before: z.string(),
      after: z.string(),
      pins: z.array(id),
    }),
  ),
  evidence: z.array(
    z.object({
      target: z.string(),
      label: z.string(),
      added: z.array(linked),
      gone: z.array(linked),
      reordered: z.boolean(),
      pins: z.array(id),
    }),
  ),
  retitled: z.array(z.object({ evidenceId: id, before: z.string(), after: z.string() })),
  /** Pins for which nothing was changed. */
  unanswered: z.array(id),
});
export type DifferenceItem = z.infer<typeof differenceShape>;

export const pins = {
  /** Refuses `stateForbids`, and `pinTargetGone` for what the version that was submitted does not hold. */
  add: route('POST', '/applications/{applicationId}/pins', 'signedIn')
    .input(inApplication.extend({ target, page: whole.min(1).nullable(), text }))
    .output(z.array(pinShape)),
  /** A draft alone: what an applicant has seen is settled, not taken back. */
  remove: route('DELETE', '/applications/{applicationId}/pins/{pinId}', 'signedIn')
    .input(inApplication.extend({ pinId: id }))
    .output(z.array(pinShape)),
  reply: route('POST', '/applications/{applicationId}/pins/{pinId}/replies', 'signedIn')
    .input(inApplication.extend({ pinId: id, text }))
    .output(z.array(pinShape)),
  settle: route('PUT', '/applications/{applicationId}/pins/{pinId}/settled', 'signedIn')
    .input(inApplication.extend({ pinId: id, settled: z.boolean() }))
    .output(z.array(pinShape)),
  /** What changed since the last return, leaf by leaf; null where it never came back, or is still being corrected by others. */
  difference: route('GET', '/applications/{applicationId}/difference', 'signedIn')
    .input(inApplication)
    .output(z.object({ difference: differenceShape.nullable() })),
};
