import { compareIntake } from '#programme/intake/compare-intake.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import type { IntakeItem } from '#contract/intake.ts';
import { Refusal } from '#kernel/refusal.ts';
import { buildDossier } from '../../dossier/build-dossier.ts';
import { readAnswers } from '../../storage/answers.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { findIntake } from '../../storage/intakes.ts';
import { peopleNamed } from '../../storage/people-named.ts';
import type { Db } from '../../storage/tables.ts';

/** A reading of files beside the form as it stands now; without `id` the latest. Refuses `notFound`. */
export async function intakeItem(db: Db, applicationId: string, id?: string): Promise<IntakeItem> {
  const row = await findIntake(db, applicationId, id);
  if (!row) throw new Refusal('notFound');
  const { open } = await buildDossier(db, applicationId);
  const answers = await readAnswers(db, applicationId);
  const revisions = new Map(answers.map(({ leaf, revision }) => [leaf, revision]));
  const correction = await findCorrection(db, applicationId);
  const taken = new Set(row.taken.map(({ leaf }) => leaf));
  const mayTake = (leaf: string) => correction?.pinned !== true || unlocks(correction.answers, leaf);
  return {
    ...{ id: row.id, files: row.files, readBy: await peopleNamed(db, row.read_by) },
    readAt: row.read_at.toISOString(),
    lines: compareIntake(open, row.found).map((line) => {
      const { field, label, inFile, inForm, similarity, state, ticked, proposal } = line;
      const revision = revisions.get(field) ?? 0;
      const isOpen = mayTake(field);
      return {
        ...{ field, label, inFile, inForm, similarity, state, revision, open: isOpen },
        ...{
          ticked: ticked && isOpen,
          source: proposal?.source ?? '',
          doubts: [...(proposal?.doubts ?? [])],
        },
        prose: open.notice.leaf(field)?.kind.name === 'richText',
        taken: taken.has(field),
      };
    }),
    unmatched: row.found.unmatched.map(({ text, source }) => ({ text, source })),
    ...{ takenAt: row.taken_at?.toISOString() ?? null, undoneAt: row.undone_at?.toISOString() ?? null },
    takenCount: row.taken.filter(({ leaf }) => open.notice.leaf(leaf)).length,
  };
}
