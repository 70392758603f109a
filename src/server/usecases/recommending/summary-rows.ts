import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { countCharacters } from '#programme/text/count-characters.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { pickAnswers } from '../../storage/answers.ts';
import { selectHeads, type HeadFilter } from '../../storage/application-heads.ts';
import { findRecommendations } from '../../storage/recommendations.ts';
import type { Db } from '../../storage/tables.ts';

export interface UnitSummaryRow {
  readonly applicationId: string;
  readonly state: ApplicationState;
  readonly order: number | null;
  readonly centreType: string;
  readonly recommender: string;
  readonly applicantName: string;
  readonly totalInvestment: string;
  readonly mainContent: string;
  readonly mainContentCharacters: number;
  /** What the notice allows of it; null where it sets no limit. */
  readonly mainContentLimit: number | null;
  readonly contact: string;
  readonly remark: string;
}

/** Rows of 附件4 from live data, in the order of recommendation; what the unit wrote stands in for what follows from the application. */
export async function summaryRows(db: Db, filter: HeadFilter): Promise<UnitSummaryRow[]> {
  const heads = await selectHeads(db, filter);
  const ids = heads.map((head) => head.id);
  const written = await findRecommendations(db, ids);
  const notices = new Map<string, NoticeIndex>();
  for (const { id } of heads) notices.set(id, await noticeOf(db, await originOf(db, id)));
  const leaves = [...notices.values()].flatMap(({ programme }) => Object.values(programme.parts));
  const picked = await pickAnswers(db, ids, [...new Set(leaves)]);
  const rows: UnitSummaryRow[] = [];
  for (const head of heads) {
    const notice = notices.get(head.id);
    if (!notice) continue;
    const { parts } = notice.programme;
    const answers = picked.get(head.id) ?? {};
    const dossier = openDossier(notice, {
      ...{ format: 1, notice: notice.programme.id, centreType: head.centre_type, evidence: [] },
      answers: answers as Dossier['answers'],
    });
    const follows = summaryRow(dossier, head.unit_name);
    const own = written.get(head.id);
    const mainContent = own?.main_content ?? follows.mainContent;
    rows.push({
      ...follows,
      applicationId: head.id,
      state: head.state,
      order: own?.place ?? null,
      mainContent,
      mainContentCharacters: countCharacters(mainContent),
      mainContentLimit: notice.leaf(parts.mainContent)?.limit?.maxCharacters ?? null,
      contact: own?.contact ?? follows.contact,
      remark: own?.remark ?? '',
    });
  }
  return rows.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}
