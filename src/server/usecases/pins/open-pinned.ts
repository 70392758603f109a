import { pinFault } from '#procedure/application/pin-target.ts';
import { countsForReturn } from '#procedure/application/pin.ts';
import { unlockedBy } from '#procedure/application/unlocked-targets.ts';
import { openVersion } from '../../dossier/open-version.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { putCorrection } from '../../storage/corrections.ts';
import { listPins, pinStanding, updatePins } from '../../storage/pins.ts';
import type { Db } from '../../storage/tables.ts';
import { needPinPlace } from './add-pin.ts';
import { nameOfPlaces } from './name-of-places.ts';

/**
 * Opens what the unit's and the authority's pins name, and nothing else; all of it where there is none that is not
 * settled. The pins come before the applicant. Out: how many.
 * Refuses `pinTargetGone` for a draft on what the version no longer holds.
 */
export async function openPinned(tx: Db, row: ApplicationRow, now: Date): Promise<number> {
  const pins = (await listPins(tx, row.id)).filter((pin) => countsForReturn(pinStanding(pin)));
  const opened = await openVersion(tx, row.version_id ?? '');
  if (!opened) return 0;
  for (const pin of pins) if (pin.state === 'draft') await needPinPlace(tx, row, pin);
  const { open } = opened;
  const targets = pins
    .filter((pin) => pinFault(open, { target: pin.target, page: null }, null) === null)
    .map(({ target }) => target);
  const nameOf = await nameOfPlaces(tx, row.organisation_id, open.notice, pins, open.dossier);
  const { answers, evidence } = unlockedBy(targets, open.notice, open.dossier);
  await putCorrection(tx, {
    ...{ application_id: row.id, version_id: opened.version.id, pinned: targets.length > 0 },
    ...{ answers: [...answers], evidence: [...evidence] },
    ...{ names: [...new Set(targets)].map(nameOf), at: now },
  });
  await updatePins(
    tx,
    pins.map(({ id }) => id),
    { state: 'open', returned_at: now },
  );
  return pins.length;
}
