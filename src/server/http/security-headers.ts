import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const self = ["'self'"];

/**
 * Headers of every answer. No script runs but our own files; styles may stand inline, because the components of the
 * interface write theirs at run time. Under `https` browsers are told to stay there.
 */
export function securityHeaders(app: FastifyInstance, https: boolean): void {
  // Made once: the plugin for Fastify makes them anew for every request.
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        scriptSrc: self,
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: self,
        frameSrc: ["'self'", 'blob:'],
        workerSrc: self,
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: self,
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
    // Over plain http these two only fill the console with warnings.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  });
  app.addHook('onRequest', (request, reply, next) =>
    headers(request.raw, reply.raw, (error) => next(error instanceof Error ? error : undefined)),
  );
}
