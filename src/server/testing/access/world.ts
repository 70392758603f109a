import type { Actor } from '#kernel/actor.ts';
import { bringTo, makeParties, upload } from '../bring-to-state.ts';
import { makeCall } from '../make-application.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../make-people.ts';
import type { TestPlatform } from '../open-test-platform.ts';
import { addEvidence } from '../../usecases/evidence/add-evidence.ts';
import { addPicture } from '../../usecases/evidence/add-picture.ts';
import { fileLicence } from '../../usecases/organisation/file-licence.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { onePixelPng } from './one-pixel-png.ts';
import type { Who } from './who.ts';

/** The things that routes name by an id: those of the applicant and its unit, and the same of strangers. */
export interface Things {
  readonly applicationId: string;
  readonly evidenceId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly callId: string;
  readonly batchId: string;
  readonly unitId: string;
  readonly hash: string;
}

/** A platform on which everybody of the table is there and an application was handed up. */
export interface World {
  readonly platform: TestPlatform;
  readonly actors: Readonly<Record<Exclude<Who, 'anonymous'>, Actor>>;
  readonly own: Things;
  readonly foreign: Things;
  /** An application of the applicant's that is still being filled in, for another call. */
  readonly draft: string;
  /** A finished upload of somebody. */
  readonly upload: (owner: Actor) => Promise<string>;
  readonly stranger: Actor;
}

/** Makes it by the use cases. */
export async function makeWorld(platform: TestPlatform): Promise<World> {
  const { db } = platform;
  const parties = await makeParties(platform);
  const organisation = (actor: Actor, grant: 'applicant' | 'recommender' | 'authority') => ({
    id: actor.organisationId ?? '',
    name: actor.organisationName ?? '',
    grants: [grant],
  });
  const applicant = organisation(parties.applicant, 'applicant');
  const otherParties = { ...(await makeParties(platform)), callId: parties.callId };
  const bystander = await makeMember(db, applicant, 'reader');
  const strangersColleague = await makeMember(db, organisation(otherParties.applicant, 'applicant'), 'reader');
  const licensed = async (unit: Actor) => {
    const unitId = unit.organisationId;
    const made = await makeOrganisation(db, 'applicant', { unit_id: unitId, licence: 'missing', uscc: '' });
    const manager = await makeMember(db, made);
    await fileLicence(platform.asking(manager), { uploadId: await upload(platform, manager) });
    return made.id;
  };
  const handedUp = await bringTo(platform, parties, 'handedUp');
  const draft = await bringTo(platform, { ...parties, callId: await makeCall(db) }, 'draft', 'industry');
  const foreignApplication = await bringTo(platform, otherParties, 'sealed', 'industry');
  const { batch_id: batchId } = await db
    .selectFrom('application')
    .select('batch_id')
    .where('id', '=', handedUp)
    .executeTakeFirstOrThrow();
  const things = async (owner: Actor, applicationId: string) => ({
    applicationId,
    evidenceId: await evidenceOf(platform, owner),
    hash: await pictureOf(platform, owner),
  });
  return {
    platform,
    actors: {
      halfSignedIn: await makeMember(db, organisation(parties.authority, 'authority')),
      manager: parties.applicant,
      clerk: await makeMember(db, applicant, 'clerk'),
      reader: await makeMember(db, applicant, 'reader'),
      otherApplicant: otherParties.applicant,
      unit: parties.unit,
      otherUnit: otherParties.unit,
      authority: parties.authority,
      system: await makeAdministrator(db, 'system'),
      security: await makeAdministrator(db, 'security'),
      audit: await makeAdministrator(db, 'audit'),
    },
    own: {
      ...(await things(parties.applicant, handedUp)),
      organisationId: await licensed(parties.unit),
      personId: bystander.personId,
      callId: parties.callId,
      batchId: batchId ?? '',
      unitId: parties.unit.organisationId ?? '',
    },
    foreign: {
      ...(await things(otherParties.applicant, foreignApplication)),
      organisationId: await licensed(otherParties.unit),
      personId: strangersColleague.personId,
      callId: 'nosuchcall',
      batchId: 'nosuchbatch',
      unitId: applicant.id,
    },
    draft,
    upload: (owner) => upload(platform, owner),
    stranger: strangersColleague,
  };
}

async function evidenceOf(platform: TestPlatform, owner: Actor): Promise<string> {
  const uploadId = await upload(platform, owner);
  return (await addEvidence(platform.asking(owner), { uploadId, title: '样例' })).id;
}

/** A picture is its content: to be only one organisation's, it bears its owner's name. */
async function pictureOf(platform: TestPlatform, owner: Actor): Promise<string> {
  const bytes = onePixelPng(owner.personId);
  const uploadId = await placeUpload(platform.dataDir, owner.personId, 'picture.png', bytes);
  return (await addPicture(platform.asking(owner), { uploadId })).hash;
}
