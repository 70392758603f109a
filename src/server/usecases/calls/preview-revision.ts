import { listTrials } from '#programme/revision/list-trials.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listApplicationsIn } from '../../storage/applications.ts';
import { revisionOfCall } from './revision-of-call.ts';

/** What a revision would change and move; nothing is kept of it. Refuses as `revisionOfCall` does. */
export const previewRevision: UseCases['callTime']['previewRevision'] = async (
  { db },
  { callId, notice },
) => {
  const { digest, types, programme } = await revisionOfCall(db, callId, notice);
  const drafts = await listApplicationsIn(db, { callId, states: ['draft'] });
  return { digest, types: [...types], drafts: drafts.length, trials: listTrials(programme) };
};
