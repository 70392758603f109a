import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { seesPin } from '#procedure/application/pin.ts';
import { relationsTo, type Relation } from '#procedure/application/relation.ts';
import { standingOf, type ApplicationRow } from '../../storage/applications.ts';
import { listPins, pinStanding, type PinRow } from '../../storage/pins.ts';
import type { Db } from '../../storage/tables.ts';
import { lockVisible } from '../../storage/visible-application.ts';
import { writesAs } from './writes-as.ts';

/** A pin, its application, and as what the one who asks may write about it. */
interface HeldPin {
  readonly row: ApplicationRow;
  readonly pin: PinRow;
  readonly writes: readonly Relation[];
}

/** A pin that the one who asks may see; its application is held until the transaction ends. Refuses `notFound`, and `notPermitted` to those who only read. */
export async function lockPin(
  tx: Db,
  actor: Actor,
  { applicationId, pinId }: { readonly applicationId: string; readonly pinId: string },
): Promise<HeldPin> {
  const row = await lockVisible(tx, actor, applicationId);
  const pin = (await listPins(tx, applicationId)).find(({ id }) => id === pinId);
  if (!pin || !seesPin(relationsTo(standingOf(row), actor), pinStanding(pin))) throw new Refusal('notFound');
  const writes = writesAs(row, actor);
  if (writes.length === 0) throw new Refusal('notPermitted');
  return { row, pin, writes };
}

/** Only those who made a pin settle it or take it back. Refuses `notPermitted` to an applicant, `pinOfOthers`. */
export function needOwnSide({ side }: PinRow, writes: readonly Relation[], act: string): void {
  if (writes.includes(side)) return;
  if (!writes.includes('recommender') && !writes.includes('authority')) throw new Refusal('notPermitted');
  throw new Refusal('pinOfOthers', { by: pinWords.sides[side], act });
}
