import type { Insertable } from 'kysely';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { assumedSettings } from '#procedure/application/settings.ts';
import { digest } from '#programme/answers/digest.ts';
import { newId } from '../new-id.ts';
import type { ApplicationTable, CallTable, Db } from '../storage/tables.ts';
import { testNow } from './open-test-platform.ts';

const notice = JSON.stringify(shanxi2023);
const noticeDigest = digest(shanxi2023);

/** A call for the notice of 2023, open at `testNow`. Out: its id. */
export async function makeCall(db: Db, given: Partial<Insertable<CallTable>> = {}): Promise<string> {
  const id = newId();
  await db
    .insertInto('call')
    .values({
      id,
      title: '样例申报',
      notice_id: shanxi2023.id,
      notice_digest: noticeDigest,
      year: 2023,
      notice,
      opens_at: new Date('2023-05-01T00:00:00+08:00'),
      closes_at: new Date('2023-07-01T00:00:00+08:00'),
      settings: JSON.stringify(assumedSettings),
      opened_by: 'nobody',
      opened_at: testNow,
      ...given,
    })
    .execute();
  return id;
}

/** An empty application. Out: its id. */
export async function makeApplication(
  db: Db,
  parties: { readonly callId: string; readonly organisationId: string; readonly unitId: string },
  given: Partial<Insertable<ApplicationTable>> = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto('application')
    .values({
      id,
      call_id: parties.callId,
      organisation_id: parties.organisationId,
      unit_id: parties.unitId,
      centre_type: 'enterprise',
      started_at: testNow,
      changed_at: testNow,
      ...given,
    })
    .execute();
  return id;
}
