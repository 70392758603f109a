import { newId } from '../../new-id.ts';
import type { World } from './world.ts';

/** A pin that everybody of the application has before them. Out: its id, and the application's. */
export async function returnedPin({ platform, actors, own }: World) {
  const { applicationId } = own;
  const pinId = newId();
  const at = platform.clock();
  const { personId, organisationId } = actors.unit;
  await platform.db
    .insertInto('pin')
    .values({
      ...{ id: pinId, application_id: applicationId, target: 'applicant.name', page: null, text: '请核对' },
      ...{ side: 'recommender', by_person: personId, by_organisation: organisationId ?? '', at },
      ...{ sent_at: at, returned_at: at, state: 'open' },
    })
    .execute();
  return { applicationId, pinId };
}
