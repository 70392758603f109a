import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHead } from './application-heads.ts';
import { beginApplication } from './begin-application.ts';

/** Begins an application of one's organisation; drafting waits for no licence. Refuses as `beginApplication` does. */
export const startApplication: UseCases['applications']['start'] = (asking, { callId, centreType }) =>
  inTransaction(asking.db, async (tx) => {
    const id = await beginApplication(tx, asking, { callId, centreType });
    await recordEvent(tx, asking, 'application.started', id, { callId, centreType });
    return applicationHead(tx, asking.actor, id);
  });
