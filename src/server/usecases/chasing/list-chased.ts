import type { ChasedItem } from '#contract/chasing.ts';
import { daysLeft } from '#kernel/days-left.ts';
import { dayOf, endOfDay } from '#kernel/working-day.ts';
import { isMissing, reasonsToChase } from '#procedure/application/chasing.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { centreTypeLabel, frozenNotice } from '../../notices/frozen-notice.ts';
import { callTimesOf, deadlineFor, type CallTimes } from '../../storage/call-times.ts';
import { unitsOfCall } from '../../storage/call-units.ts';
import { listChased, listChasingCalls, unreadByOrganisation } from '../../storage/chasing.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

/** Organisations of one's own unit that are to be rung up about a call. Refuses `notFound`. */
export const chasedOfUnit: UseCases['chasing']['ofUnit'] = (asking, { callId }) =>
  chased(asking, callId, ownOrganisationId(asking));

/** Organisations of all units that take part in a call, likewise. Refuses `notFound`. */
export const chasedOfAll: UseCases['chasing']['ofAll'] = (asking, { callId }) => chased(asking, callId, null);

async function chased(asking: Asking, callId: string, unitId: string | null): Promise<ChasedItem[]> {
  const { db } = asking;
  const notice = await frozenNotice(db, callId);
  const times = await callTimesOf(db, callId);
  const units = await unitsOfCall(db, callId);
  const unread = await unreadByOrganisation(db, callId);
  const calls = await listChasingCalls(db, callId);
  const rows = await listChased(db, callId, unitId);
  const now = asking.clock();
  return rows
    .filter((row) => units === null || row.applicationId !== null || units.includes(row.unitId ?? ''))
    .map((row): ChasedItem => {
      const { state, organisationId, centreType, ...known } = row;
      const due = dueAt(times, row);
      const notRead = unread.get(organisationId);
      return {
        organisationId,
        name: known.name,
        region: known.region,
        unitName: known.unitName,
        contactName: known.contactName,
        contactPhone: known.contactPhone,
        applicationId: known.applicationId,
        centreTypeLabel: centreType === null ? '' : centreTypeLabel(notice, centreType),
        state,
        reasons: reasonsToChase({ state, unread: notRead?.count ?? 0 }),
        daysLeft: due === null ? null : daysLeft(now, due),
        dueOn: due === null ? null : dayOf(new Date(due.getTime() - 1)),
        unread: notRead?.count ?? 0,
        unreadSince: notRead?.since.toISOString() ?? null,
        calls: calls
          .filter((call) => call.organisationId === organisationId)
          .map(({ at, by, of, word }) => ({
            at: at.toISOString(),
            by: [by, of].filter((part) => part !== null).join(' · '),
            word,
          })),
      };
    })
    .filter(({ reasons }) => reasons.length > 0);
}

type ChasedRow = Awaited<ReturnType<typeof listChased>>[number];

/** What is due next: the submission, or the sealed scans. */
function dueAt(times: CallTimes, { state, unitId, sealsDueOn }: ChasedRow): Date | null {
  if (isMissing(state)) return deadlineFor(times, 'submit', unitId)?.hardAt ?? null;
  return state === 'submitted' && sealsDueOn !== null ? endOfDay(sealsDueOn) : null;
}
