import { judgeSummary, type SummaryThere, type TakenSummary } from '#procedure/application/judge-summary.ts';
import type { ValidRow } from '#programme/lists/list-outcome.ts';
import { summaryListOf } from '#procedure/application/summary-list.ts';
import { recommenderSees } from '#procedure/application/transitions.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { frozenNotice } from '../../notices/frozen-notice.ts';
import { lockApplications } from '../../storage/applications.ts';
import { findRecommendations, putRecommendation } from '../../storage/recommendations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { summaryRows } from '../recommending/summary-rows.ts';
import { listVerdict, templateOf } from './list-verdict.ts';
import { readListFile, setAgainst, type ListFile } from './read-list-file.ts';
import { takeList } from './take-list.ts';

const listOf = async ({ db }: Asking, callId: string): Promise<ImportableList> =>
  summaryListOf(await frozenNotice(db, callId));

/** All that was submitted to the unit in the call, as 附件4 and its opinion say it. */
async function thereOf(db: Db, unitId: string, callId: string): Promise<SummaryThere[]> {
  const rows = await summaryRows(db, { callId, unitId, states: recommenderSees });
  const written = await findRecommendations(
    db,
    rows.map(({ applicationId }) => applicationId),
  );
  return rows.map((row) => {
    const own = written.get(row.applicationId);
    return { ...row, opinion: own?.opinion ?? '', opinedOn: own?.opined_on ?? null };
  });
}

async function set(db: Db, file: ListFile, unitId: string, callId: string) {
  const there = await thereOf(db, unitId, callId);
  return setAgainst(file, (rows, say) => judgeSummary(rows, there, say, file.list));
}

/** The template of 附件4 with the unit's opinion. Refuses `notFound`. */
export const summaryTemplate: UseCases['lists']['summaryTemplate'] = async (asking, { callId }) =>
  templateOf(await listOf(asking, callId));

/** Compares a 附件4 with what the platform has. Refuses `notFound`, and as `readListFile` does. */
export const checkSummary: UseCases['lists']['checkSummary'] = async (asking, { callId, uploadId, mark }) => {
  const file = await readListFile(asking, uploadId, await listOf(asking, callId));
  return listVerdict(await set(asking.db, file, asking.actor.organisationId ?? '', callId), mark);
};

/** Takes texts and order over from a 附件4. Refuses `notFound`, and as `readListFile` and `takeList` do. */
export const takeSummary: UseCases['lists']['takeSummary'] = async (asking, { callId, uploadId, digest }) => {
  const file = await readListFile(asking, uploadId, await listOf(asking, callId));
  const unitId = asking.actor.organisationId ?? '';
  return takeList(asking, {
    ...{ uploadId, digest },
    set: async (tx) => {
      await lockApplications(tx, { callId, unitId, states: recommenderSees });
      return set(tx, file, unitId, callId);
    },
    write: async (tx, valid) => ({ count: await write(tx, asking, callId, valid), file: null }),
  });
};

async function write(
  tx: Db,
  asking: Asking,
  callId: string,
  valid: readonly ValidRow<TakenSummary>[],
): Promise<number> {
  let count = 0;
  for (const { applicationId, texts, place } of valid.map(({ take }) => take)) {
    const written = Object.keys(texts).length > 0;
    if (!written && place === null) continue;
    count += 1;
    const { mainContent, contact, remark, opinion, opinedOn } = texts;
    await putRecommendation(tx, applicationId, {
      ...(mainContent === undefined ? {} : { main_content: mainContent }),
      ...(contact === undefined ? {} : { contact }),
      ...(remark === undefined ? {} : { remark }),
      ...(opinion === undefined ? {} : { opinion }),
      ...(opinedOn === undefined ? {} : { opined_on: opinedOn }),
      ...(place === null ? {} : { place }),
    });
    if (written)
      await recordEvent(tx, asking, 'application.opinionFiled', applicationId, {}, { value: texts });
  }
  await recordEvent(tx, asking, 'import.made', callId, { what: 'summaryList', count });
  return count;
}
