import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { unlockedBy } from '#procedure/application/unlocked-targets.ts';
import type { OpeningPin } from '#procedure/application/resubmission-difference.ts';
import type { PinRow } from '../../storage/pins.ts';

/** Pins of a return, each with what it alone opened in the version that was submitted. */
export const openingPins = (
  pins: readonly PinRow[],
  notice: NoticeIndex,
  before: Pick<Dossier, 'evidence'>,
): OpeningPin[] =>
  pins
    .filter(({ returned_at: returnedAt }) => returnedAt !== null)
    .map(({ id, target }) => ({ id, ...unlockedBy([target], notice, before) }));
