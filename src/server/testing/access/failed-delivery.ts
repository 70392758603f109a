import type { World } from './world.ts';

let made = 0;

/** A notice of the applicant's clerk that did not reach them by mail. Out: its number. */
export async function failedDelivery({ platform, own }: World): Promise<number> {
  const { db } = platform;
  const at = platform.clock();
  const { id } = await db
    .insertInto('notice')
    .values({
      ...{ person_id: own.personId, kind: 'returned', key: `failed:${String((made += 1))}` },
      ...{ application_id: own.applicationId, organisation_id: null, call_id: null },
      ...{ in_app: true, at, read_at: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const fault = '550 没有这个邮箱';
  await db
    .insertInto('delivery')
    .values({ notice_id: Number(id), channel: 'mail', state: 'unclear', fault, changed_at: at })
    .execute();
  return Number(id);
}
