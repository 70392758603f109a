import { fileURLToPath } from 'node:url';
import type { Actor } from '#kernel/actor.ts';
import type { Grant } from '#membership/roles.ts';
import { placeUpload } from '../../demo/place-upload.ts';
import { readDossier, takeFiles } from '../../dossier/take-folder.ts';
import { addEvidence } from '../../usecases/evidence/add-evidence.ts';
import { addPicture } from '../../usecases/evidence/add-picture.ts';
import { fileLicence } from '../../usecases/organisation/file-licence.ts';
import { bringTo, makeParties, upload, type Parties } from '../bring-to-state.ts';
import { makeCall } from '../make-application.ts';
import { makeAdministrator, makeMember, makeOrganisation } from '../make-people.ts';
import type { Db } from '../../storage/tables.ts';
import type { TestPlatform } from '../open-test-platform.ts';
import { onePixelPng } from './one-pixel-png.ts';
import type { Who } from './who.ts';

const sample = fileURLToPath(new URL('../../../../samples/enterprise', import.meta.url));

/** What routes name by an id: things of the applicant and its unit, or the same of strangers. */
export interface Things {
  readonly applicationId: string;
  readonly evidenceId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly callId: string;
  readonly batchId: string;
  readonly unitId: string;
  readonly hash: string;
  /** A county office of the unit. */
  readonly officeId: string;
}

/** A platform with everybody of the table on it, where an application was handed up. */
export interface World {
  readonly platform: TestPlatform;
  readonly actors: Readonly<Record<Exclude<Who, 'anonymous'>, Actor>>;
  /** The application is handed up; the organisation is one of the unit's, and the person one of the applicant's, that nobody else here is. */
  readonly own: Things;
  readonly foreign: Things;
  /** Other applications of the applicant's, by their state. */
  readonly inState: Readonly<Record<'draft' | 'submitted' | 'sealed', string>>;
  /** Somebody of another organisation who is nobody else here. */
  readonly stranger: Actor;
}

/** Makes it by the use cases. */
export async function makeWorld(platform: TestPlatform): Promise<World> {
  const { db } = platform;
  await takeFiles(platform, sample, await readDossier(sample));
  const parties = await makeParties(platform);
  const others = { ...(await makeParties(platform)), callId: parties.callId };
  const applicant = organisationOf(parties.applicant, 'applicant');
  const own = await things(platform, parties, await bringTo(platform, parties, 'handedUp'));
  const foreign = await things(platform, others, await bringTo(platform, others, 'sealed', 'industry'));
  const elsewhere = { ...parties, officeId: await makeOffice(db, own.unitId) };
  const inState = {
    draft: await bringTo(platform, { ...parties, callId: await makeCall(db) }, 'draft', 'industry'),
    submitted: await bringTo(platform, parties, 'submitted', 'industry'),
    sealed: await bringTo(platform, parties, 'sealed', 'regional'),
  };
  await db
    .updateTable('application')
    .set({ county_id: own.officeId })
    .where('unit_id', '=', own.unitId)
    .execute();
  // From here on its licence is looked at again, so that it may be filed anew.
  await db.updateTable('organisation').set({ licence: 'missing' }).where('id', '=', applicant.id).execute();
  const uploadId = await upload(platform, parties.applicant);
  await fileLicence(platform.asking(parties.applicant), { uploadId });
  return {
    platform,
    actors: {
      halfSignedIn: await makeMember(db, organisationOf(parties.authority, 'authority')),
      manager: parties.applicant,
      clerk: await makeMember(db, applicant, 'clerk'),
      reader: await makeMember(db, applicant, 'reader'),
      otherApplicant: others.applicant,
      unit: parties.unit,
      otherUnit: others.unit,
      county: await makeMember(db, countyOf(own)),
      otherCounty: await makeMember(db, { ...countyOf(own), id: elsewhere.officeId }),
      authority: parties.authority,
      system: await makeAdministrator(db, 'system'),
      security: await makeAdministrator(db, 'security'),
      audit: await makeAdministrator(db, 'audit'),
    },
    own: { ...own, hash: await shownPicture(platform) },
    foreign: { ...foreign, callId: 'nosuchcall', batchId: 'nosuchbatch', unitId: applicant.id },
    inState,
    stranger: await makeMember(db, organisationOf(others.applicant, 'applicant')),
  };
}

/** Evidence that nothing links. Out: its id. */
export async function freshEvidence(platform: TestPlatform, owner: Actor): Promise<string> {
  const uploadId = await upload(platform, owner);
  return (await addEvidence(platform.asking(owner), { uploadId, title: '样例' })).id;
}

/** Somebody new, of an organisation of their own. */
export const freshPerson = async (db: Db): Promise<string> =>
  (await makeMember(db, await makeOrganisation(db, 'applicant'))).personId;

const organisationOf = (actor: Actor, grant: Grant) => ({
  id: actor.organisationId ?? '',
  name: actor.organisationName ?? '',
  grants: [grant],
});

async function things(platform: TestPlatform, parties: Parties, applicationId: string): Promise<Things> {
  const { db } = platform;
  const { applicant, unit, callId } = parties;
  const { batch_id: batchId } = await db
    .selectFrom('application')
    .select('batch_id')
    .where('id', '=', applicationId)
    .executeTakeFirstOrThrow();
  const colleague = await makeMember(db, organisationOf(applicant, 'applicant'), 'reader');
  const waiting = await makeOrganisation(db, 'applicant', {
    unit_id: unit.organisationId,
    licence: 'missing',
    uscc: unit.personId,
  });
  const manager = await makeMember(db, waiting);
  await fileLicence(platform.asking(manager), { uploadId: await upload(platform, manager) });
  return {
    applicationId,
    evidenceId: await freshEvidence(platform, applicant),
    organisationId: waiting.id,
    personId: colleague.personId,
    callId,
    batchId: batchId ?? '',
    unitId: unit.organisationId ?? '',
    hash: await ownPicture(platform, applicant),
    officeId: await makeOffice(db, unit.organisationId ?? ''),
  };
}

/** A county office of a unit. Out: its id. */
async function makeOffice(db: Db, unitId: string): Promise<string> {
  const { id } = await makeOrganisation(db, 'county');
  await db.insertInto('county_office').values({ organisation_id: id, unit_id: unitId, county: id }).execute();
  return id;
}

const countyOf = ({ officeId }: Things) => ({ id: officeId, name: '', grants: ['county' as const] });

/** A picture only this organisation has: it bears its owner's name. */
async function ownPicture(platform: TestPlatform, owner: Actor): Promise<string> {
  const bytes = onePixelPng(owner.personId);
  const uploadId = await placeUpload(platform.dataDir, owner.personId, 'picture.png', bytes);
  return (await addPicture(platform.asking(owner), { uploadId })).hash;
}

/** A picture that the prose of the handed up application shows. */
async function shownPicture({ db }: TestPlatform): Promise<string> {
  const { hash } = await db
    .selectFrom('picture')
    .select('hash')
    .where('width', '>', 1)
    .executeTakeFirstOrThrow();
  return hash;
}
