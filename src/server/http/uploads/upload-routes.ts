import { mkdir } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import type { Platform } from '../../context.ts';
import { findUpload, uploadsFolder } from '../../files/upload-record.ts';
import { plainRoute } from '../plain-route.ts';
import { tusServer, type UploadLimits } from './tus-server.ts';

const anHour = 3_600_000;

/**
 * Uploads by the tus protocol: begun, asked for, continued and dropped by the person who began them and by no one
 * else. What nobody finished or took over goes after a week.
 */
export async function uploadRoutes(
  app: FastifyInstance,
  platform: Platform,
  limits: UploadLimits,
): Promise<void> {
  const { server, senders } = tusServer(platform, limits);
  // The store makes its folder too, but nobody can wait for that or hears of its faults.
  await mkdir(uploadsFolder(platform.dataDir), { recursive: true });
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const { actor } = request.asking;
    const { uploadId } = request.params as { uploadId?: string };
    if (uploadId !== undefined) {
      const upload = await findUpload(platform.dataDir, uploadId);
      if (!upload || upload.owner !== actor?.personId) throw new Refusal('notFound');
    }
    if (actor)
      senders.set(request.raw, { personId: actor.personId, organisationId: actor.organisationId, uploadId });
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    await server.handle(request.raw, reply.raw);
  };
  await app.register((scope, _, done) => {
    // The body is a stream for the upload server; everywhere else such content is refused.
    scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, parsed) => {
      parsed(null);
    });
    for (const key of ['createUpload', 'askUpload', 'continueUpload', 'dropUpload'] as const)
      scope.route({ ...plainRoute(key), handler: handle });
    done();
  });
  const cleaning = setInterval(() => {
    server.cleanUpExpiredUploads().catch((error: unknown) => {
      app.log.error({ err: error }, 'expired uploads');
    });
  }, anHour).unref();
  app.addHook('onClose', () => {
    clearInterval(cleaning);
  });
}
