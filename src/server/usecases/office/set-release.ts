import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { putNeedsRelease } from '../../storage/office.ts';
import { listMembers } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation } from '../organisation/own-organisation.ts';

/**
 * Says whether recommendations of one's own unit need a second person. Refuses `notPermitted` to organisations that do
 * not recommend, `leaderMissing` while nobody could release.
 */
export const setRelease: UseCases['office']['setRelease'] = (asking, { needsRelease }) =>
  inTransaction(asking.db, async (tx) => {
    if (!asking.actor.permissions.has('recommend.write')) throw new Refusal('notPermitted');
    const { id } = await lockOwnOrganisation(tx, asking);
    const members = await listMembers(tx, id);
    if (needsRelease && !members.some(({ role, closed }) => role === 'leader' && !closed))
      throw new Refusal('leaderMissing');
    await putNeedsRelease(tx, id, needsRelease);
    await recordEvent(tx, asking, 'office.releaseSet', id, { needsRelease });
    return {};
  });
