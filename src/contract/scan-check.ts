import { z } from 'zod';

const numbers = z.array(z.number());
const codeAt = { scanPages: numbers, code: z.string() };

const scanFault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('otherVersion'), ...codeAt, frozenAt: z.string() }),
  z.object({
    kind: z.literal('otherPaper'),
    ...codeAt,
    paper: z.enum(['basic-info', 'plan', 'evidence-index']),
  }),
  z.object({ kind: z.literal('foreign'), ...codeAt }),
  z.object({ kind: z.literal('doubled'), page: z.number(), scanPages: numbers }),
  z.object({ kind: z.literal('missing'), pages: numbers }),
]);

/** What was found when a sealed scan was compared with its paper. */
export const scanCheck = z.object({
  /** Null while it is being read. */
  verdict: z
    .object({
      state: z.enum(['agrees', 'differs', 'unread']),
      extent: z.enum(['whole', 'signed']).nullable(),
      pages: z.number(),
      faults: z.array(scanFault),
      unread: numbers,
    })
    .nullable(),
  /** Why nothing could be read of the file. */
  fault: z.enum(['unreadable', 'tooManyPages', 'tookTooLong', 'tookTooMuchMemory']).nullable(),
  /** Who typed the printed code, and when. */
  confirmed: z.object({ by: z.string(), at: z.string() }).nullable(),
});
export type ScanCheck = z.infer<typeof scanCheck>;
