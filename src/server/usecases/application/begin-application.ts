import { Refusal } from '#kernel/refusal.ts';
import { decideStart } from '#procedure/application/start.ts';
import { needTakesPart } from '#procedure/application/taking-part.ts';
import type { Asking } from '../../context.ts';
import { newId } from '../../new-id.ts';
import { centreTypeLabel, noticeOfCall } from '../../notices/frozen-notice.ts';
import { hasApplication, insertApplication } from '../../storage/applications.ts';
import { callTimesOf, deadlineFor } from '../../storage/call-times.ts';
import { unitsOfCall } from '../../storage/call-units.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { setKeeper } from '../../storage/keepers.ts';
import type { Db, Imported } from '../../storage/tables.ts';

/**
 * Writes a new application of one's organisation; the caller records the event. Out: its id.
 * Refuses `notFound`, `unknownUnit` without a recommending unit, `unitTakesNoPart`, `callNotOpen`, `alreadyThere`.
 */
export async function beginApplication(
  tx: Db,
  asking: Asking,
  { callId, centreType, imported = null }: { callId: string; centreType: string; imported?: Imported | null },
): Promise<string> {
  const organisation = await findOrganisation(tx, asking.actor.organisationId ?? '');
  // Held, so that two clicks at once begin one application.
  await lockCall(tx, callId);
  const call = await findCall(tx, callId);
  if (!call || !organisation) throw new Refusal('notFound');
  if (organisation.unitId === null) throw new Refusal('unknownUnit');
  const unit = { id: organisation.unitId, name: organisation.unitName ?? '' };
  needTakesPart(await unitsOfCall(tx, callId), unit, call.title);
  const notice = await noticeOfCall(tx, call);
  if (!notice.centreTypes.some((type) => type.id === centreType)) throw new Refusal('notFound');
  const now = asking.clock();
  decideStart({
    now,
    opensAt: call.opensAt,
    // Starting ends with the deadline: the grace is for what was begun.
    closesAt: deadlineFor(await callTimesOf(tx, callId), 'submit', unit.id)?.hardAt ?? call.closesAt,
    alreadyThere: await hasApplication(tx, callId, organisation.id, centreType),
    what: `${call.title} ${centreTypeLabel(notice, centreType)}`,
  });
  const id = newId();
  await insertApplication(tx, {
    id,
    call_id: callId,
    organisation_id: organisation.id,
    unit_id: organisation.unitId,
    centre_type: centreType,
    number: null,
    started_at: now,
    changed_at: now,
    seals_due_on: null,
    batch_id: null,
    version_id: null,
    notice_digest: call.noticeDigest,
    imported: imported && JSON.stringify(imported),
  });
  await setKeeper(tx, id, { personId: asking.actor.personId, word: '', givenBy: null, since: now });
  return id;
}
