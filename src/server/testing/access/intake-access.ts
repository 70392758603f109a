import { newId } from '../../new-id.ts';
import { keepIntake } from '../../storage/intakes.ts';
import { filledForm } from '../filled-form.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import type { Actor } from '#kernel/actor.ts';
import { access } from './who.ts';
import type { World } from './world.ts';

const draft = ({ inState }: World) => ({ applicationId: inState.draft });
const hidden = { applicationId: 'hide' } as const;

/** A reading of the draft that answers one question. */
async function madeIntake(world: World) {
  const { platform, actors } = world;
  const { applicationId } = draft(world);
  const intakeId = newId();
  const proposal = {
    field: 'centre.name',
    label: '',
    value: '样例',
    raw: '样例',
    similarity: 1,
    source: 'a',
  };
  const found = { answers: [{ ...proposal, doubts: [] }], missing: [], unmatched: [], formWords: [] };
  await keepIntake(platform.db, {
    ...{ id: intakeId, applicationId, readBy: actors.manager.personId, readAt: platform.clock() },
    ...{ files: ['a.docx'], found: { ...found, papers: ['basic-info'] }, pictures: [] },
  });
  return { applicationId, intakeId };
}

/** The revision of the answer that stands, as the page would have shown it. */
async function toAccept(world: World) {
  const made = await madeIntake(world);
  const stands = await world.platform.db
    .selectFrom('answer')
    .select('revision')
    .where('application_id', '=', made.applicationId)
    .where('leaf', '=', 'centre.name')
    .executeTakeFirst();
  return { ...made, answers: [{ field: 'centre.name', revision: stands?.revision ?? 0 }] };
}

/** Word files that are brought to an application. */
export const intakeAccess = {
  read: {
    access: access.ownWrite,
    input: async (world: World, actor: Actor) => ({
      ...draft(world),
      uploadIds: [
        await placeUpload(world.platform.dataDir, actor.personId, '附件3.docx', await filledForm()),
      ],
    }),
    foreign: { ...hidden, uploadIds: 'hide' },
  },
  latest: { access: access.ownRead, input: draft, foreign: hidden },
  accept: { access: access.ownWrite, input: toAccept, foreign: { ...hidden, intakeId: 'hide' } },
  undo: { access: access.ownWrite, input: madeIntake, foreign: { ...hidden, intakeId: 'hide' } },
} as const;
