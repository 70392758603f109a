import type { UseCases } from '../../http/use-case-types.ts';
import { listCalls as readCalls } from '../../storage/calls.ts';
import { callTimesOfAsker } from '../calls/call-times-of-asker.ts';

const noTime = { stages: [], takesPart: true, quotas: [] };

/** All calls, open or not; each with what it sets, and its time as it stands for the unit of whoever asks. */
export const listCalls: UseCases['calls']['list'] = async (asking) => {
  const now = asking.clock();
  const calls = await readCalls(asking.db);
  const times = await callTimesOfAsker(asking.db, asking.actor, calls);
  return calls.map((call) => {
    const time = times.get(call.id) ?? noTime;
    const submit = time.stages.find(({ stage }) => stage === 'submit');
    const closesAt = submit?.hardAt ?? call.closesAt.toISOString();
    return {
      ...call,
      opensAt: call.opensAt.toISOString(),
      closesAt,
      open: now >= call.opensAt && now < new Date(closesAt),
      time,
    };
  });
};
