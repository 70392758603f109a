import type { OpenedApplication } from '#contract/application.ts';
import type { EvidenceItem } from '#contract/shapes.ts';
import { editableStates } from '#procedure/application/transitions.ts';
import { readsRecommendation, relationsTo } from '#procedure/application/relation.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { originOf } from '../../notices/notice-of-application.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { confirmedCodesOf } from '../../storage/confirmed-codes.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { openedTexts } from '../../storage/opened-blocks.ts';
import { picturesAtHand } from '../../storage/pictures-at-hand.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { findRecommendation } from '../../storage/recommendations.ts';
import { listReturnReasons } from '../../storage/return-reasons.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { pinItems } from '../pins/pin-items.ts';
import { evidenceItems } from '../evidence/evidence-items.ts';
import { applicationHead } from './application-heads.ts';
import { frozenContent, frozenTitles, liveContent } from './application-content.ts';

/**
 * An application with all that is in it. Whoever is not its applicant sees, while it is being corrected, what was
 * submitted, and learns of its evidence nothing beyond this application. Refuses `notFound`.
 */
export const openApplication: UseCases['applications']['open'] = async ({ db, actor }, { applicationId }) => {
  const row = await visibleApplication(db, actor, applicationId);
  const relations = relationsTo(standingOf(row), actor);
  const applicant = relations.includes('applicant');
  const frozen = !applicant && row.state === 'returned' && row.version_id !== null;
  const { answers, links } = frozen
    ? await frozenContent(db, row.version_id ?? '')
    : await liveContent(db, applicationId);
  const linked = new Set(Object.values(links).flatMap((own) => own.map((link) => link.evidenceId)));
  const evidence = (await evidenceItems(db, row.organisation_id)).filter((item) => linked.has(item.id));
  const pictures = await picturesAtHand(db, row.organisation_id);
  return {
    head: await applicationHead(db, actor, applicationId),
    noticeDigest: (await originOf(db, applicationId)).call.noticeDigest,
    answers,
    links,
    evidence: applicant ? evidence : await asSubmitted(db, row, evidence, linked),
    confirmedCodes: await confirmedCodesOf(db, applicationId, { frozen }),
    pictures: Object.fromEntries(pictures),
    recommendation: readsRecommendation(relations) ? await recommended(db, row) : null,
    returns: await returnsOf(db, row, !readsRecommendation(relations)),
    pins: await pinItems(db, actor, row),
    unlocked: await unlockedOf(db, row),
  };
};

async function unlockedOf(db: Db, { id, state }: ApplicationRow): Promise<OpenedApplication['unlocked']> {
  if (!editableStates.includes(state)) return null;
  const correction = await findCorrection(db, id);
  if (correction?.pinned !== true) return null;
  const { answers, evidence } = correction;
  const texts = [...(await openedTexts(db, correction))];
  const blocks = Object.fromEntries(
    texts.map(([leaf, { opening }]) => [leaf, { fixed: [...opening.fixed], open: [...opening.open] }]),
  );
  return { answers, evidence, blocks };
}

/** What others see of evidence: this application alone, under the titles that were submitted. */
async function asSubmitted(
  db: Db,
  { id, version_id: versionId }: ApplicationRow,
  evidence: readonly EvidenceItem[],
  linked: ReadonlySet<string>,
): Promise<EvidenceItem[]> {
  const titles = await frozenTitles(db, versionId);
  return evidence.map((item) => within({ ...item, title: titles.get(item.id) ?? item.title }, id, linked));
}

/** What this application alone tells of a piece of evidence. */
function within(item: EvidenceItem, applicationId: string, linked: ReadonlySet<string>): EvidenceItem {
  return {
    ...item,
    sameAs: item.sameAs.filter((id) => linked.has(id)),
    usedBy: item.usedBy.filter((use) => use.applicationId === applicationId),
  };
}

async function recommended(db: Db, row: ApplicationRow): Promise<OpenedApplication['recommendation']> {
  const recommendation = await findRecommendation(db, row.id);
  if (!recommendation || recommendation.place === null) return null;
  const unit = await findOrganisation(db, row.unit_id);
  const { place, remark, opinion, opined_on: opinedOn } = recommendation;
  return { unit: unit?.name ?? '', order: place, remark, opinion, opinedOn };
}

async function returnsOf(
  db: Db,
  row: ApplicationRow,
  toApplicantAlone: boolean,
): Promise<OpenedApplication['returns']> {
  const reasons = await listReturnReasons(db, [row.id]);
  return reasons
    .filter((reason) => !toApplicantAlone || reason.act === 'return')
    .map(({ at, by, reason }) => ({ at: at.toISOString(), by: by ?? '', reason }));
}
