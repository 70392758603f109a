import { z } from 'zod';
import { route } from './route.ts';
import { id } from './shapes.ts';

/** How the evidence book of what was submitted stands. */
export const bookStanding = z.discriminatedUnion('state', [
  /** It was not submitted yet, or is being corrected: nothing is bound. */
  z.object({ state: z.literal('draft') }),
  /** Nobody asked for it: what was submitted before books were bound, or came back from a backup. */
  z.object({ state: z.literal('unasked') }),
  /** Asked for, and not begun. */
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('making'), done: z.number(), of: z.number() }),
  z.object({
    state: z.literal('ready'),
    /** Files that were bound. */
    files: z.number(),
    pages: z.number(),
    bytes: z.number(),
    /** What came in otherwise than as it is, and why; `bound: false`: one page says why it is not there. */
    remarks: z.array(
      z.object({ number: z.string(), title: z.string(), bound: z.boolean(), reason: z.string() }),
    ),
  }),
  z.object({ state: z.literal('failed'), reason: z.enum(['tooLarge', 'stopped']) }),
]);

export type BookStanding = z.infer<typeof bookStanding>;

const inApplication = z.object({ applicationId: id });

export const evidenceBook = {
  /** Whoever sees the application sees how its book stands. */
  read: route('GET', '/applications/{applicationId}/book', 'signedIn')
    .input(inApplication)
    .output(bookStanding),
  /** Asks for the book, where it failed or nobody asked for it. */
  ask: route('POST', '/applications/{applicationId}/book', 'signedIn')
    .input(inApplication)
    .output(bookStanding),
};
