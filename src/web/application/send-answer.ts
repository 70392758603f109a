import { api } from '../api.ts';
import type { Entry } from './autosave/entry.ts';
import type { SendOutcome } from './autosave/send-outcome.ts';
import { outcomeOf } from './outcome-of.ts';

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
