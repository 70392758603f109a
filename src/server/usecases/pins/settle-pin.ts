import { Refusal } from '#kernel/refusal.ts';
import { pinWords } from '#procedure/application/pin-words.zh.ts';
import { stateWords } from '#procedure/application/words.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { updatePins } from '../../storage/pins.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { pinItems } from './pin-items.ts';
import { lockPin, needOwnSide } from './visible-pin.ts';

/** Settles a pin of one's own side, or opens it again. Refuses `notFound`, `notPermitted`, `pinOfOthers`, and `stateForbids` for a draft. */
export const settlePin: UseCases['pins']['settle'] = (asking, { settled, ...given }) =>
  inTransaction(asking.db, async (tx) => {
    const { row, pin, writes } = await lockPin(tx, asking.actor, given);
    needOwnSide(pin, writes, pinWords.settle);
    if (pin.state === 'draft')
      throw new Refusal('stateForbids', { state: stateWords[row.state], act: pinWords.settle });
    await updatePins(tx, [pin.id], { state: settled ? 'settled' : 'open' });
    await recordEvent(tx, asking, 'pin.settled', pin.id, { applicationId: row.id, settled });
    return pinItems(tx, asking.actor, row);
  });
