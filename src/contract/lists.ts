import { z } from 'zod';
import { route } from './route.ts';
import { id } from './shapes.ts';

/** A place in the file: row, the letter of its column, what stands there, what is wrong and what to do. */
const placedShape = z.object({
  row: z.number(),
  column: z.string().nullable(),
  heading: z.string(),
  value: z.string(),
  says: z.string(),
});

/** A file to save, as base64. */
const fileShape = z.object({ fileName: z.string(), base64: z.string() });
export type ListFile = z.infer<typeof fileShape>;

const verdictShape = z.object({
  fileName: z.string(),
  sheet: z.string(),
  headerRow: z.number(),
  /** Rows below the headings. */
  count: z.number(),
  ignored: z.array(z.object({ column: z.string(), heading: z.string() })),
  otherSheets: z.array(z.string()),
  /** The first of them; `errorCount` is how many there are. */
  errors: z.array(placedShape),
  errorCount: z.number(),
  /** Rows with a fault: they are not taken. */
  faultyRows: z.number(),
  notes: z.array(placedShape),
  valid: z.array(
    z.object({
      row: z.number(),
      title: z.string(),
      act: z.string(),
      lines: z.array(
        z.object({ label: z.string(), before: z.string().nullable(), after: z.string(), taken: z.boolean() }),
      ),
      /** Does taking it change anything? */
      changes: z.boolean(),
    }),
  ),
  absent: z.array(z.string()),
  /** Of what would be taken: taking asks for it again. */
  digest: z.string(),
  /** The workbook with its cells marked, where it was asked for. */
  marked: fileShape.nullable(),
});
export type ListVerdict = z.infer<typeof verdictShape>;

/** The file, and whether the marked workbook is wanted. */
const toCheck = z.object({ uploadId: id, mark: z.boolean() });
/** The file, and the digest of what was shown. */
const toTake = z.object({ uploadId: id, digest: z.string().max(64) });
const taken = z.object({
  count: z.number(),
  /** What is to be kept of it: codes that are shown this once. */
  file: fileShape.nullable(),
});
export type TakenList = z.infer<typeof taken>;

const inCall = z.object({ callId: id });
const inApplication = z.object({ applicationId: id });

/**
 * Lists from Excel: a template, a check that changes nothing, and taking over the rows without a fault, all or none.
 * Taking refuses `changedMeanwhile` where they are no longer what was shown. All refuse `notFound` for the upload of
 * another and `fileRefused` for what cannot be read.
 */
export const lists = {
  organisationsTemplate: route('GET', '/recommending/lists/organisations', 'recommend.write').output(
    fileShape,
  ),
  checkOrganisations: route('POST', '/recommending/lists/organisations/check', 'recommend.write')
    .input(toCheck)
    .output(verdictShape),
  takeOrganisations: route('POST', '/recommending/lists/organisations/take', 'recommend.write')
    .input(toTake)
    .output(taken),
  anyOrganisationsTemplate: route('GET', '/admin/lists/organisations', 'admin.system').output(fileShape),
  checkAnyOrganisations: route('POST', '/admin/lists/organisations/check', 'admin.system')
    .input(toCheck)
    .output(verdictShape),
  takeAnyOrganisations: route('POST', '/admin/lists/organisations/take', 'admin.system')
    .input(toTake)
    .output(taken),
  summaryTemplate: route('GET', '/recommending/calls/{callId}/lists/summary', 'recommend.write')
    .input(inCall)
    .output(fileShape),
  checkSummary: route('POST', '/recommending/calls/{callId}/lists/summary/check', 'recommend.write')
    .input(toCheck.extend(inCall.shape))
    .output(verdictShape),
  takeSummary: route('POST', '/recommending/calls/{callId}/lists/summary/take', 'recommend.write')
    .input(toTake.extend(inCall.shape))
    .output(taken),
  indicatorsTemplate: route('GET', '/applications/{applicationId}/lists/indicators', 'application.write')
    .input(inApplication)
    .output(fileShape),
  checkIndicators: route('POST', '/applications/{applicationId}/lists/indicators/check', 'application.write')
    .input(toCheck.extend(inApplication.shape))
    .output(verdictShape),
  takeIndicators: route('POST', '/applications/{applicationId}/lists/indicators/take', 'application.write')
    .input(toTake.extend(inApplication.shape))
    .output(taken),
};
