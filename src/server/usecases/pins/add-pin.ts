import { Refusal } from '#kernel/refusal.ts';
import { pinFault } from '#procedure/application/pin-target.ts';
import { pinSideOf } from '#procedure/application/pin.ts';
import { evidenceOf } from '#procedure/application/unlocked-targets.ts';
import { openVersion } from '../../dossier/open-version.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { findEvidence } from '../../storage/evidence.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { insertPin } from '../../storage/pins.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { lockVisible } from '../../storage/visible-application.ts';
import { nameOfPlaces } from './name-of-places.ts';
import { pinItems } from './pin-items.ts';
import { writesAs } from './writes-as.ts';

/**
 * Puts a remark on a place of what was submitted; its applicant sees it when the application is returned.
 * Refuses `notFound`, `notPermitted`, `stateForbids`, `pinTargetGone`.
 */
export const addPin: UseCases['pins']['add'] = (asking, { applicationId, target, page, text }) =>
  inTransaction(asking.db, async (tx) => {
    const { actor } = asking;
    const row = await lockVisible(tx, actor, applicationId);
    const side = pinSideOf(writesAs(row, actor), row.state);
    await needPinPlace(tx, row, { target, page });
    const now = asking.clock();
    const id = newId();
    await insertPin(tx, {
      ...{ id, application_id: applicationId, target, page, text, side },
      ...{ by_person: actor.personId, by_organisation: actor.organisationId ?? '', at: now },
      ...{ sent_at: side === 'recommender' ? now : null, returned_at: null, state: 'draft' },
    });
    await recordEvent(tx, asking, 'pin.made', id, { applicationId }, { value: text });
    return pinItems(tx, actor, row);
  });

/** Is there such a place in the version that was submitted? Refuses `pinTargetGone`. */
export async function needPinPlace(
  tx: Db,
  row: ApplicationRow,
  place: { readonly target: string; readonly page: number | null },
): Promise<void> {
  const opened = await openVersion(tx, row.version_id ?? '');
  if (!opened) throw new Refusal('notFound');
  const item = evidenceOf(place.target);
  const evidence = item === null ? undefined : await findEvidence(tx, row.organisation_id, item);
  const problem = pinFault(opened.open, place, evidence?.pages ?? null);
  if (problem === null) return;
  const nameOf = await nameOfPlaces(
    tx,
    row.organisation_id,
    opened.open.notice,
    [place],
    opened.open.dossier,
  );
  throw new Refusal('pinTargetGone', { name: nameOf(place.target), target: place.target, problem });
}
