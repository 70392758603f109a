import type { PaperDocument } from '#programme/definition/document.ts';
import { paperCode } from '#programme/views/paper-mark.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import type { Platform } from '../context.ts';
import { noticeOfCall } from '../notices/frozen-notice.ts';
import type { Call } from '../storage/calls.ts';
import { summaryRows } from '../usecases/recommending/summary-rows.ts';

/** 附件4 of a unit from live data: a draft while something in it can still change, with its code once all is handed up. */
export async function unitSummary({ db }: Platform, call: Call, unitId: string): Promise<PaperDocument> {
  const programme = await noticeOfCall(db, call);
  const rows = await summaryRows(db, { callId: call.id, unitId, states: recommendedStates });
  const draft = summaryPaper(programme, rows, { state: 'draft' });
  const final = rows.length > 0 && rows.every((row) => row.state !== 'recommended');
  return final ? summaryPaper(programme, rows, { state: 'frozen', code: paperCode(draft) }) : draft;
}
