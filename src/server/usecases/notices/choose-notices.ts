import { Refusal } from '#kernel/refusal.ts';
import { needChoices } from '#procedure/notices/choose.ts';
import { email } from '#programme/kinds/email.ts';
import { readingSentence } from '#programme/kinds/reading-words.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { addressesOf, putAddresses, putChoices } from '../../storage/notices.ts';
import { recordEvent } from '../../storage/record-event.ts';

/**
 * Keeps how one wants to be told, and where. Refuses `badEmail`, `noticeFixed` for a deadline that would be switched
 * off, `addressMissing` for a way without an address.
 */
export const chooseNotices: UseCases['notices']['choose'] = (asking, { choices, mail, weCom }) =>
  inTransaction(asking.db, async (tx) => {
    const { personId } = asking.actor;
    const read = email.read(mail, { kind: { name: 'email' } });
    if (read.state === 'unreadable') throw new Refusal('badEmail', { problem: readingSentence(read.note) });
    const address = read.state === 'value' ? read.value : '';
    const { sms } = await addressesOf(tx, personId);
    const kept = needChoices(choices, { mail: address, sms, weCom });
    await putChoices(tx, personId, kept);
    await putAddresses(tx, personId, { mail: address, weCom });
    await recordEvent(tx, asking, 'account.noticesChosen', personId);
    return {};
  });
