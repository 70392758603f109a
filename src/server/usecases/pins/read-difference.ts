import type { DifferenceItem } from '#contract/pins.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import { resubmissionDifference } from '#procedure/application/resubmission-difference.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import { editableStates } from '#procedure/application/transitions.ts';
import { buildDossier } from '../../dossier/build-dossier.ts';
import { openVersion } from '../../dossier/open-version.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { listPins } from '../../storage/pins.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { changedBlocks } from './changed-blocks.ts';
import { changedLines } from './changed-lines.ts';
import { nameOfPlaces } from './name-of-places.ts';
import { openingPins } from './opening-pins.ts';

/**
 * What changed since the last return: for the applicant up to this moment, for the others as it was submitted again.
 * Null where it never came back, and for others while it is being corrected. Refuses `notFound`.
 */
export const readDifference: UseCases['pins']['difference'] = async ({ db, actor }, { applicationId }) => {
  const row = await visibleApplication(db, actor, applicationId);
  const applicant = relationsTo(standingOf(row), actor).includes('applicant');
  return { difference: await differenceOf(db, row, applicant) };
};

async function differenceOf(db: Db, row: ApplicationRow, applicant: boolean): Promise<DifferenceItem | null> {
  const correction = await findCorrection(db, row.id);
  const correcting = editableStates.includes(row.state);
  if (!correction || (correcting && !applicant)) return null;
  const before = (await openVersion(db, correction.version_id))?.open;
  const after = correcting
    ? (await buildDossier(db, row.id)).open
    : (await openVersion(db, row.version_id ?? ''))?.open;
  if (!before || !after) return null;
  // A pin that came later has no part in what was changed before.
  const pins = (await listPins(db, row.id)).filter(
    ({ returned_at: at }) => at !== null && at <= correction.at,
  );
  const live = pins.filter(({ returned_at: at }) => at?.getTime() === correction.at.getTime());
  const opening = openingPins(live, before.notice, before.dossier);
  const { answers, evidence, retitled, unanswered } = resubmissionDifference(
    before.dossier,
    after.dossier,
    opening,
  );
  const blocksOf = (leaf: string) =>
    opening.some((pin) => unlocks(pin.answers, leaf))
      ? null
      : changedBlocks(before, after, leaf, live, nameOf);
  const titles = titlesOf(before, after);
  const nameOf = await nameOfPlaces(db, row.organisation_id, before.notice, [], before.dossier);
  const withTitle = ({
    evidenceId,
    pages,
  }: {
    evidenceId: string;
    pages: readonly [number, number] | null;
  }) => ({
    evidenceId,
    pages: pages && ([pages[0], pages[1]] as [number, number]),
    title: titles.after.get(evidenceId) ?? titles.before.get(evidenceId) ?? '',
  });
  return {
    since: correction.at.toISOString(),
    pinned: correction.pinned,
    answers: answers.flatMap(
      ({ leaf, pins: own }) =>
        blocksOf(leaf) ?? {
          ...{ leaf, label: nameOf(leaf), pins: [...own] },
          ...bothSaid(before, after, leaf),
        },
    ),
    evidence: evidence.map(({ target, added, gone, reordered, pins: own }) => ({
      ...{ target, label: nameOf(target), reordered, pins: [...own] },
      added: added.map(withTitle),
      gone: gone.map(withTitle),
    })),
    retitled: retitled.map((evidenceId) => ({
      evidenceId,
      before: titles.before.get(evidenceId) ?? '',
      after: titles.after.get(evidenceId) ?? '',
    })),
    unanswered: [...unanswered],
  };
}

function titlesOf(before: OpenDossier, after: OpenDossier) {
  const [was, is] = [before, after].map(
    ({ dossier }) => new Map(dossier.evidence.map(({ id, title }) => [id, title])),
  );
  return { before: was ?? new Map<string, string>(), after: is ?? new Map<string, string>() };
}

/** What an answer said and says, as the paper prints it; of prose only the lines that differ. */
function bothSaid(before: OpenDossier, after: OpenDossier, leaf: string): { before: string; after: string } {
  const table = tableOfRows(leaf);
  if (table !== null) return { before: rowsSaid(before, table), after: rowsSaid(after, table) };
  if (before.notice.leaf(leaf)?.kind.name === 'richText')
    return changedLines(proseOf(before, leaf), proseOf(after, leaf));
  return { before: printLeaf(before, leaf), after: printLeaf(after, leaf) };
}

const rowsSaid = (dossier: OpenDossier, table: string): string =>
  dossier
    .rows(table)
    .map((row) => row.replace(/^r(?=\d)/u, ''))
    .join('、');

const proseOf = ({ dossier }: OpenDossier, leaf: string): string => {
  const value = dossier.answers[leaf];
  return value === undefined || value === null ? '' : plainText(asRichText(value));
};
