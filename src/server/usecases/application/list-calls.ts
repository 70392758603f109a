import type { UseCases } from '../../http/use-case-types.ts';
import { listCalls as readCalls } from '../../storage/calls.ts';

/** All calls, open or not; each with what it sets. */
export const listCalls: UseCases['calls']['list'] = async (asking) => {
  const now = asking.clock();
  const calls = await readCalls(asking.db);
  return calls.map((call) => ({
    ...call,
    opensAt: call.opensAt.toISOString(),
    closesAt: call.closesAt.toISOString(),
    open: now >= call.opensAt && now < call.closesAt,
  }));
};
