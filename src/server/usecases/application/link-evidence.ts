import { Refusal } from '#kernel/refusal.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { questionnaireOf } from '#programme/checks/questionnaire.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { updateApplications } from '../../storage/applications.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { ownEvidence, replaceLinks } from '../../storage/links.ts';
import { notPinned } from '../../storage/not-pinned.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { needEditable } from './need-editable.ts';
import { lockOwn } from './visible-to-applicant.ts';
import { pagesTurned } from './words.zh.ts';

/**
 * Sets all evidence of one target, in its order. Refuses `notFound` (the application, or evidence of others),
 * `stateForbids`, `notPinned`, `unknownTarget`, `badInput` for pages that end before they begin.
 */
export const linkEvidence: UseCases['applications']['linkEvidence'] = (
  asking,
  { applicationId, target, links },
) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOwn(tx, asking.actor, applicationId);
    needEditable(row);
    const notice = await noticeOf(tx, await originOf(tx, applicationId));
    if (!isTarget(notice, target)) throw new Refusal('unknownTarget', { target });
    const correction = await findCorrection(tx, applicationId);
    if (correction?.pinned === true && !unlocks(correction.evidence, target))
      throw notPinned(correction, targetName(target, notice));
    for (const { pages } of links)
      if (pages && pages[0] > pages[1])
        throw new Refusal('badInput', { problems: pagesTurned(pages[0], pages[1]) });
    const ids = [...new Set(links.map((link) => link.evidenceId))];
    const own = await ownEvidence(tx, row.organisation_id, ids);
    if (own.size < ids.length) throw new Refusal('notFound');
    await replaceLinks(tx, applicationId, target, links);
    await updateApplications(tx, [applicationId], { changed_at: asking.clock() });
    await recordEvent(tx, asking, 'application.evidenceLinked', applicationId, {
      target,
      evidence: ids,
    });
    return {};
  });

/** A leaf, a section, an annex, or a row of an open table; whether the row is filled is a finding, no refusal. */
function isTarget(notice: NoticeIndex, target: string): boolean {
  return questionnaireOf(notice).places.has(target) || notice.targetLabel(target) !== undefined;
}
