import { z } from 'zod';
import { route } from './route.ts';
import { answerValue, id, moment, whole } from './shapes.ts';

const inApplication = z.object({ applicationId: id });

const lineShape = z.object({
  field: z.string(),
  label: z.string(),
  /** As they would be printed; null: nothing. */
  inFile: z.string().nullable(),
  inForm: z.string().nullable(),
  /** 0 to 1; null where the file says nothing. */
  similarity: z.number().nullable(),
  state: z.enum(['same', 'new', 'changed', 'low', 'missing']),
  ticked: z.boolean(),
  /** File and place. */
  source: z.string(),
  doubts: z.array(z.string()),
  /** The revision that stands in the form: accepting names it again. 0: none. */
  revision: z.number(),
  prose: z.boolean(),
  /** False where the last return did not open it. */
  open: z.boolean(),
  /** Was it taken out of this file, and is it not undone? */
  taken: z.boolean(),
});
export type IntakeLine = z.infer<typeof lineShape>;

const intakeShape = z.object({
  id,
  files: z.array(z.string()),
  readBy: z.string(),
  readAt: moment,
  lines: z.array(lineShape),
  /** What the files say beside. */
  unmatched: z.array(z.object({ text: z.string(), source: z.string() })),
  takenAt: moment.nullable(),
  undoneAt: moment.nullable(),
  /** How many answers are taken and not undone. */
  takenCount: z.number(),
});
export type IntakeItem = z.infer<typeof intakeShape>;

/** Answers that were written, as they stand now. */
const written = z.array(z.object({ leaf: z.string(), value: answerValue, revision: z.number() }));
export type WrittenAnswers = z.infer<typeof written>;

const ofIntake = inApplication.extend({ intakeId: id });

/** Filled-in Word files: read beside the form, compared with it, taken cell by cell, and undone. */
export const intake = {
  /**
   * Reads finished uploads; nothing is written into the form. Takes the place of an earlier reading of which nothing was
   * taken. Refuses `notFound` for the upload of another, `stateForbids`, `fileRefused` with what is wrong and what to do.
   */
  read: route('POST', '/applications/{applicationId}/intake', 'application.write')
    .input(inApplication.extend({ uploadIds: z.array(id).min(1).max(10) }))
    .output(intakeShape),
  /** The latest reading, compared with the form as it stands now; null where there is none. */
  latest: route('GET', '/applications/{applicationId}/intake', 'application.read')
    .input(inApplication)
    .output(intakeShape.nullable()),
  /** Writes answers of the files, all that are named or none. Refuses `formChanged` where one of them no longer stands at its revision, `notPinned`, `stateForbids`. */
  accept: route('POST', '/applications/{applicationId}/intake/{intakeId}/accept', 'application.write')
    .input(
      ofIntake.extend({
        answers: z
          .array(z.object({ field: z.string().max(200), revision: whole.min(0) }))
          .min(1)
          .max(5000),
      }),
    )
    .output(z.object({ intake: intakeShape, written })),
  /** Puts back what stood there before, but where it was changed since: those are named. */
  undo: route('POST', '/applications/{applicationId}/intake/{intakeId}/undo', 'application.write')
    .input(ofIntake)
    .output(z.object({ intake: intakeShape, written, kept: z.array(z.string()) })),
};
