import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { insertReply, updatePins } from '../../storage/pins.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { pinItems } from './pin-items.ts';
import { lockPin } from './visible-pin.ts';

/** Replies to a pin; a reply of the applicant answers it. Refuses `notFound`, `notPermitted`. */
export const replyToPin: UseCases['pins']['reply'] = (asking, { text, ...given }) =>
  inTransaction(asking.db, async (tx) => {
    const { actor } = asking;
    const { row, pin, writes } = await lockPin(tx, actor, given);
    await insertReply(tx, {
      ...{ pin_id: pin.id, text, by_person: actor.personId },
      ...{ by_organisation: actor.organisationId ?? '', at: asking.clock() },
    });
    if (pin.state === 'open' && writes.includes('applicant'))
      await updatePins(tx, [pin.id], { state: 'answered' });
    // Nobody is told of what only its makers see yet.
    const detail = pin.state === 'draft' ? {} : { applicationId: row.id };
    await recordEvent(tx, asking, 'pin.replied', pin.id, detail, { value: text });
    return pinItems(tx, actor, row);
  });
