import { Refusal } from '#kernel/refusal.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCall } from '../../storage/calls.ts';
import { summaryRows } from './summary-rows.ts';

/** 附件4 of one's unit in a call: all it has recommended, handed up or not. Refuses `notFound` when there is no such call. */
export const readSummary: UseCases['recommending']['summary'] = async ({ db, actor }, { callId }) => {
  if (!(await findCall(db, callId))) throw new Refusal('notFound');
  const rows = await summaryRows(db, {
    callId,
    unitId: actor.organisationId ?? '',
    states: recommendedStates,
  });
  return rows.map(({ mainContentLimit: _, ...row }) => row);
};
