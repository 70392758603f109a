import { Refusal } from '#kernel/refusal.ts';
import { dayOf } from '#kernel/working-day.ts';
import { recommenderSees } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { lastMoves, putPaperReceipt, receiptsOfPaper } from '../../storage/office.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHeads } from '../application/application-heads.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';
import { lockOfUnit } from '../recommending/visible-to-unit.ts';

/** Of all applications of one's own unit in a call: has the paper come? Those that lack it first. Refuses `notFound`. */
export const listPapersReceived: UseCases['office']['papers'] = async (asking, { callId }) => {
  const { db, actor } = asking;
  if (!(await findCall(db, callId))) throw new Refusal('notFound');
  const filter = { unitId: ownOrganisationId(asking), callId, states: recommenderSees };
  const heads = await applicationHeads(db, actor, filter);
  const ids = heads.map(({ id }) => id);
  const receipts = await receiptsOfPaper(db, ids);
  const moves = await lastMoves(db, ids);
  return heads
    .map(({ id, applicantName, centreTypeLabel, state }) => ({
      ...{ applicationId: id, applicantName, centreTypeLabel, state },
      receivedOn: receipts.get(id)?.receivedOn ?? null,
      by: receipts.get(id)?.by ?? null,
      moved: movedFrom(moves.get(id)),
    }))
    .sort((a, b) => Number(a.receivedOn !== null) - Number(b.receivedOn !== null));
};

function movedFrom(move: { readonly from: string; readonly reason: string } | undefined) {
  return move === undefined ? null : { from: move.from, reason: move.reason };
}

/** Notes that the sealed paper has come, and when. Refuses `notFound`, `notPermitted`, `dayInFuture`. */
export const receivePaper: UseCases['office']['receivePaper'] = (asking, { applicationId, receivedOn }) =>
  inTransaction(asking.db, async (tx) => {
    await lockOfUnit(tx, asking.actor, applicationId);
    const now = asking.clock();
    if (receivedOn !== null && receivedOn > dayOf(now)) throw new Refusal('dayInFuture', { day: receivedOn });
    const receipt = receivedOn === null ? null : { receivedOn, by: asking.actor.personId, at: now };
    await putPaperReceipt(tx, applicationId, receipt);
    await recordEvent(tx, asking, 'application.paperReceived', applicationId, { receivedOn });
    return {};
  });
