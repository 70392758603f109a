import type { FastifyInstance } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import type { Platform } from '../context.ts';
import { databaseAnswers } from '../storage/database-answers.ts';
import type { Metrics } from './metrics.ts';
import { openapi } from './openapi.ts';
import { plainRoute } from './plain-route.ts';
import { readsMetrics } from './reads-metrics.ts';

/**
 * What machines ask: is the process alive, can it work, what does it count, what is the contract. What it counts is not
 * for everybody: `readsMetrics` says for whom.
 */
export function healthRoutes(
  app: FastifyInstance,
  platform: Platform,
  metrics: Metrics,
  metricsToken: string | undefined,
): void {
  app.route({ ...plainRoute('health'), handler: () => ({ ok: true }) });
  app.route({
    ...plainRoute('ready'),
    handler: async (_, reply) => {
      const ok = await databaseAnswers(platform.db);
      return reply.status(ok ? 200 : 503).send({ ok });
    },
  });
  app.route({
    ...plainRoute('metrics'),
    handler: async (request, reply) => {
      if (!readsMetrics(request.socket.remoteAddress, request.headers, metricsToken))
        throw new Refusal('notFound');
      return reply.type(metrics.contentType).send(await metrics.text());
    },
  });
  let document: Promise<object> | undefined;
  app.route({ ...plainRoute('openapi'), handler: () => (document ??= openapi()) });
}
