import { Refusal } from '#kernel/refusal.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { deletePin } from '../../storage/pins.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { isOwnDraft, pinItems } from './pin-items.ts';
import { lockPin, needOwnSide } from './visible-pin.ts';

/** Takes a draft of one's own side back. Refuses `notFound`, `notPermitted`, `pinOfOthers`, and `stateForbids` once others have seen it. */
export const removePin: UseCases['pins']['remove'] = (asking, given) =>
  inTransaction(asking.db, async (tx) => {
    const { row, pin, writes } = await lockPin(tx, asking.actor, given);
    needOwnSide(pin, writes, pinWords.remove);
    if (!isOwnDraft(pin))
      throw new Refusal('stateForbids', { state: stateWords[row.state], act: pinWords.remove });
    await deletePin(tx, pin.id);
    await recordEvent(tx, asking, 'pin.removed', pin.id, { applicationId: row.id });
    return pinItems(tx, asking.actor, row);
  });
