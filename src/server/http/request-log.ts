import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

const quiet = ['health', 'ready', 'metrics'];

/**
 * One line a request: number, route, status, refusal, milliseconds. Neither addresses nor names, cookies, query or
 * content are written: who did what stands in the recorded events.
 */
export function requestLog(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const name = request.routeOptions.config.name ?? 'web';
    metrics.answered(name, reply.statusCode, reply.elapsedTime);
    if (quiet.includes(name)) return;
    request.log.info(
      {
        method: request.method,
        route: name,
        status: reply.statusCode,
        ...(request.refused === null ? {} : { refused: request.refused }),
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}
