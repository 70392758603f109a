import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { relationsTo } from '#procedure/application/relation.ts';
import type { Asking, Platform } from '../../context.ts';
import { standingOf } from '../../storage/applications.ts';
import { findRequest } from '../../storage/identities.ts';
import { findOrganisation, listOrganisations, type Organisation } from '../../storage/organisations.ts';
import { findRecommendation } from '../../storage/recommendations.ts';
import { readSealedScans } from '../../storage/sealed-scans.ts';
import { findStoredFile } from '../../storage/stored-files.ts';
import type { Db } from '../../storage/tables.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { paperStates } from '../../usecases/application/paper-states.ts';
import { plainRoute } from '../plain-route.ts';
import { askingOf, pathPart, toSave } from './asking.ts';
import { sendStored } from './send-stored.ts';

interface Scan {
  readonly hash: string;
  readonly name: string;
}

/** Scans of sealed papers, of a unit's opinion, and of licences. */
export function sealRoutes(app: FastifyInstance, platform: Platform): void {
  const serve = (
    key: 'sealFile' | 'opinionSeal' | 'licenceFile' | 'correctionLicence',
    find: (asking: Asking, part: (name: string) => string) => Promise<Scan | undefined>,
  ) => {
    app.route({
      ...plainRoute(key),
      handler: async (request, reply) => {
        const scan = await find(askingOf(request), (name) => pathPart(request, name));
        const file = scan && (await findStoredFile(platform.db, scan.hash));
        if (!scan || !file) throw new Refusal('notFound');
        return sendStored(reply, platform, scan.hash, {
          name: scan.name,
          type: file.type,
          save: toSave(request),
        });
      },
    });
  };
  serve('sealFile', (asking, part) => sealedScan(asking, part('applicationId'), part('paper')));
  serve('opinionSeal', (asking, part) => opinionScan(asking, part('applicationId')));
  serve('licenceFile', (asking, part) => licence(asking, part('organisationId')));
  serve('correctionLicence', (asking, part) => correctionLicence(asking, part('requestId')));
}

/** The scan that was filed for the paper as it is now; one of an older version is no longer handed out. */
async function sealedScan(
  { db, actor }: Asking,
  applicationId: string,
  paper: string,
): Promise<Scan | undefined> {
  const row = await visibleApplication(db, actor, applicationId);
  const state = (await paperStates(db, row)).find((candidate) => candidate.paper === paper);
  const code = state?.code ?? null;
  if (code === null) return undefined;
  const scans = await readSealedScans(db, row.id);
  const scan = scans.find((candidate) => candidate.paper === paper && candidate.code === code);
  return scan && { hash: scan.hash, name: scan.fileName };
}

/** What the unit writes is not the applicant's to read. */
async function opinionScan({ db, actor }: Asking, applicationId: string): Promise<Scan | undefined> {
  const row = await visibleApplication(db, actor, applicationId);
  const relations = relationsTo(standingOf(row), actor);
  if (!relations.includes('recommender') && !relations.includes('authority')) return undefined;
  const found = await findRecommendation(db, row.id);
  const hash = found?.seal_hash ?? null;
  return hash === null ? undefined : { hash, name: found?.seal_name ?? '' };
}

/** To the organisation itself, and to the unit that confirms it or hears a second claimant of its code. */
async function licence({ db, actor }: Asking, organisationId: string): Promise<Scan | undefined> {
  const found = await findOrganisation(db, organisationId);
  const hash = found?.licenceHash ?? null;
  if (!found || hash === null || actor.organisationId === null) return undefined;
  const own = found.id === actor.organisationId;
  const confirms =
    actor.permissions.has('recommend.read') && (await concerns(db, found, actor.organisationId));
  return own || confirms ? { hash, name: found.licenceFile ?? '' } : undefined;
}

/** The new licence of a request: to the organisation that asks, and to its unit. */
async function correctionLicence({ db, actor }: Asking, requestId: string): Promise<Scan | undefined> {
  const request = await findRequest(db, requestId);
  const found = request && (await findOrganisation(db, request.organisation_id));
  if (!found || actor.organisationId === null) return undefined;
  const own = found.id === actor.organisationId;
  const decides = actor.permissions.has('recommend.read') && found.unitId === actor.organisationId;
  return own || decides ? { hash: request.licence_hash, name: request.licence_name } : undefined;
}

/** Is it an organisation of this unit, or does it claim the code of one? */
async function concerns(db: Db, { unitId, uscc }: Organisation, unit: string): Promise<boolean> {
  if (unitId === unit) return true;
  const claimants = uscc === '' ? [] : await listOrganisations(db, { usccs: [uscc] });
  return claimants.some((other) => other.unitId === unit);
}
