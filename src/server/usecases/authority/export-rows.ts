import type { ApplicationHead } from '#contract/shapes.ts';
import { authoritySees } from '#procedure/application/transitions.ts';
import type { Asking } from '../../context.ts';
import { applicationHeads } from '../application/application-heads.ts';
import { summaryRows, type UnitSummaryRow } from '../recommending/summary-rows.ts';

/** One application as the authority exports it: where it stands, and its row of 附件4. */
export interface ExportRow {
  readonly head: ApplicationHead;
  readonly summary: UnitSummaryRow;
}

/** All that was handed up in a call, by region, unit and order of recommendation. */
export async function exportRows({ db, actor }: Asking, callId: string): Promise<ExportRow[]> {
  const filter = { callId, states: authoritySees };
  const heads = await applicationHeads(db, actor, filter);
  const rows = new Map((await summaryRows(db, filter)).map((row) => [row.applicationId, row]));
  return heads
    .flatMap((head) => {
      const summary = rows.get(head.id);
      return summary ? [{ head, summary }] : [];
    })
    .sort(
      (a, b) =>
        compare(a.head.region, b.head.region) ||
        compare(a.head.unitName, b.head.unitName) ||
        (a.head.order ?? Infinity) - (b.head.order ?? Infinity),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
