import type { Dossier } from '#programme/answers/dossier.ts';
import { resubmissionDifference } from '#procedure/application/resubmission-difference.ts';
import { openVersion } from '../../dossier/open-version.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { listPins, updatePins } from '../../storage/pins.ts';
import type { Db } from '../../storage/tables.ts';
import { openingPins } from './opening-pins.ts';

/** With a resubmission those pins are answered for which something was changed. */
export async function answerPins(tx: Db, applicationId: string, after: Dossier): Promise<void> {
  const correction = await findCorrection(tx, applicationId);
  const before = correction && (await openVersion(tx, correction.version_id));
  if (!before) return;
  const open = (await listPins(tx, applicationId)).filter(({ state }) => state === 'open');
  const pins = openingPins(open, before.open.notice, before.open.dossier);
  const { unanswered } = resubmissionDifference(before.open.dossier, after, pins);
  const answered = open.map(({ id }) => id).filter((id) => !unanswered.includes(id));
  await updatePins(tx, answered, { state: 'answered' });
}
