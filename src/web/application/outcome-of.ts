import { ORPCError } from '@orpc/client';
import { tellError } from '../tell-error.ts';
import type { Theirs } from './autosave/entry.ts';
import type { SendOutcome } from './autosave/send-outcome.ts';

/** The session lacks something its owner is about to give: the words wait for it. */
const notWhole = ['secondFactorNeeded', 'passwordChangeNeeded'];

/** What an answer of the server, or its absence, means for the words that were sent. */
export function outcomeOf(error: unknown): SendOutcome {
  const { code, sentence, params } = tellError(error);
  if (code === 'changedMeanwhile') return { outcome: 'conflict', theirs: theirsOf(params) };
  if (code === 'signInNeeded') return { outcome: 'signIn' };
  const status = error instanceof ORPCError ? error.status : 0;
  const waits = status === 408 || status === 429 || notWhole.includes(code);
  const forGood = status >= 400 && status < 500 && !waits;
  return forGood
    ? { outcome: 'refused', code, message: sentence }
    : { outcome: 'later', message: code === 'unreachable' ? '' : sentence };
}

function theirsOf(params: Readonly<Record<string, unknown>>): Theirs {
  const { value = null, revision, by, at } = params;
  return {
    value: value as Theirs['value'],
    revision: Number(revision),
    by: String(by),
    at: String(at),
  };
}
