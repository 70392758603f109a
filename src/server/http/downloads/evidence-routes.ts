import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import type { Asking, Platform } from '../../context.ts';
import { extensionOfType } from '../../files/file-types.ts';
import { picturesOf } from '../../dossier/pictures-of.ts';
import { printableFor } from '../../papers/printable.ts';
import { findEvidence, findOwnEvidence, type EvidenceRow } from '../../storage/evidence.ts';
import { picturesAtHand } from '../../storage/pictures-at-hand.ts';
import { findStoredFile } from '../../storage/stored-files.ts';
import { visibleApplication } from '../../storage/visible-application.ts';
import { plainRoute } from '../plain-route.ts';
import { askingOf, pathPart, toSave } from './asking.ts';
import { sendStored } from './send-stored.ts';

/** Evidence and pictures: the organisation's own, or those of an application one may see. */
export function evidenceRoutes(app: FastifyInstance, platform: Platform): void {
  app.route({
    ...plainRoute('evidenceFile'),
    handler: async (request, reply) => {
      const { applicationId } = request.query as { applicationId?: unknown };
      const asking = askingOf(request);
      const evidence = await readableEvidence(asking, pathPart(request, 'evidenceId'), applicationId);
      const { hash, type, fileName: name } = evidence;
      return sendStored(reply, platform, hash, { name, type, save: toSave(request) });
    },
  });
  app.route({
    ...plainRoute('picture'),
    handler: async (request, reply) => {
      const hash = pathPart(request, 'hash');
      const file = await readablePicture(askingOf(request), pathPart(request, 'applicationId'), hash);
      const name = `${hash.slice(0, 12)}.${extensionOfType(file.type)}`;
      return sendStored(reply, platform, hash, { name, type: file.type, save: toSave(request) });
    },
  });
}

/** Evidence of one's own organisation, or what an application shows to the one who asks. */
async function readableEvidence(asking: Asking, id: string, applicationId: unknown): Promise<EvidenceRow> {
  const { db, actor } = asking;
  const evidence =
    typeof applicationId === 'string'
      ? await evidenceShown(asking, applicationId, id)
      : actor.organisationId !== null && actor.permissions.has('application.read')
        ? await findOwnEvidence(db, actor.organisationId, id)
        : undefined;
  if (!evidence) throw new Refusal('notFound');
  return evidence;
}

async function evidenceShown(asking: Asking, applicationId: string, id: string) {
  const row = await visibleApplication(asking.db, asking.actor, applicationId);
  const { open } = await printableFor(asking, asking.actor, row);
  const shown = open.dossier.evidence.some((evidence) => evidence.id === id);
  return shown ? findEvidence(asking.db, row.organisation_id, id) : undefined;
}

/** A picture of the applicant's; to others only if the prose they may read shows it. */
async function readablePicture(asking: Asking, applicationId: string, hash: string) {
  const { db, actor } = asking;
  const row = await visibleApplication(db, actor, applicationId);
  const own = row.organisation_id === actor.organisationId;
  const shown = own || picturesOf((await printableFor(asking, actor, row)).open).includes(hash);
  const known = shown && (await picturesAtHand(db, row.organisation_id, [hash])).has(hash);
  const file = known ? await findStoredFile(db, hash) : undefined;
  if (!file) throw new Refusal('notFound');
  return file;
}
