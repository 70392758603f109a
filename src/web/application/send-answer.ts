import { ORPCError } from '@orpc/client';
import { api } from '../api.ts';
import { tellError } from '../tell-error.ts';
import type { Entry, Theirs } from './autosave/entry.ts';
import type { SendOutcome } from './autosave/send-outcome.ts';

/** Sends one answer and tells what became of it; never throws. */
export async function sendAnswer(entry: Entry): Promise<SendOutcome> {
  const { applicationId, leaf, value, basedOn, writer, sequence } = entry;
  try {
    const kept = await api.applications.saveAnswer({ applicationId, leaf, value, basedOn, writer, sequence });
    return { outcome: 'kept', revision: kept.revision, at: kept.at };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** What an answer of the server, or its absence, means for the words that were sent. */
export function outcomeOf(error: unknown): SendOutcome {
  const { code, sentence, params } = tellError(error);
  if (code === 'changedMeanwhile') return { outcome: 'conflict', theirs: theirsOf(params) };
  if (code === 'signInNeeded') return { outcome: 'signIn' };
  const status = error instanceof ORPCError ? error.status : 0;
  const forGood = status >= 400 && status < 500 && status !== 408 && status !== 429;
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
