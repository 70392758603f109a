import cookie from '@fastify/cookie';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyServerOptions,
} from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import type { Platform } from './context.ts';
import { answerError } from './http/answer-error.ts';
import { usualBody } from './http/body-limits.ts';
import { checkOrigin } from './http/check-origin.ts';
import { downloadRoutes } from './http/downloads/download-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import { startMetrics } from './http/metrics.ts';
import { mountContract } from './http/mount-contract.ts';
import { permit } from './http/permit.ts';
import { rateLimits, usualLimits, type RateLimits } from './http/rate-limits.ts';
import './http/request-types.ts';
import { requestLog } from './http/request-log.ts';
import type { RefusalAnswer } from './http/refusal-answer.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sessionOfRequest } from './http/session-of-request.ts';
import { staticWeb } from './http/static-web.ts';
import { uploadRoutes } from './http/uploads/upload-routes.ts';
import { usualUploads, type UploadLimits } from './http/uploads/tus-server.ts';
import { useCases } from './http/use-cases.ts';
import { newId } from './new-id.ts';

export interface AppOptions {
  /** The address people call the server by, when it is not the one a request names (behind a proxy). */
  readonly publicUrl?: string;
  readonly trustProxy?: boolean | string[];
  readonly limits?: Partial<RateLimits>;
  readonly uploads?: Partial<UploadLimits>;
  /** Where log lines go. Default: nowhere. */
  readonly logger?: FastifyServerOptions['logger'];
  /** Folder of the built web pages. Default: none are served. */
  readonly web?: string;
  /** Who bears it may read `/metrics`. Default: programs on this machine alone. */
  readonly metricsToken?: string;
}

/** The HTTP server over a platform: not listening yet, so that a test may put requests in. */
export async function buildApp(platform: Platform, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.logger ?? false,
    // One line a request, written by `request-log.ts`.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    bodyLimit: usualBody,
    trustProxy: options.trustProxy ?? false,
    // A leaf in a path may be 200 characters of Chinese, nine bytes each once they are escaped.
    routerOptions: { maxParamLength: 2000 },
    // An address that is no address: there is no route whose handler of errors could answer.
    frameworkErrors: (_, request, reply) => {
      send(reply, answerError(request, new Refusal('notFound')));
    },
  });
  // JSON and uploads are all there is to read: what a form of another site can send is not.
  app.removeContentTypeParser('text/plain');
  const metrics = startMetrics();
  app.decorateRequest('refused', null);
  app.setErrorHandler((error, request, reply) => send(reply, answerError(request, error)));
  requestLog(app, metrics);
  securityHeaders(app, options.publicUrl?.startsWith('https:') ?? false);
  await app.register(cookie);
  guardRequests(app, platform, options.publicUrl);
  await rateLimits(app, { ...usualLimits, ...options.limits });
  app.addHook('onRequest', (request) => {
    const { needs } = request.routeOptions.config;
    if (needs !== undefined) permit(needs, request.asking.actor);
    return Promise.resolve();
  });
  mountContract(app, useCases);
  healthRoutes(app, platform, metrics, options.metricsToken);
  await uploadRoutes(app, platform, { ...usualUploads, ...options.uploads });
  await downloadRoutes(app, platform);
  await staticWeb(app, options.web ?? null);
  return app;
}

const send = (reply: FastifyReply, answer: RefusalAnswer): FastifyReply =>
  reply.status(answer.status).send(answer);

/** Before anything else is done with a request under `/api`: where does it come from, and who asks? */
function guardRequests(app: FastifyInstance, platform: Platform, publicUrl: string | undefined): void {
  app.addHook('onRequest', async (request, reply) => {
    const underApi = request.url.startsWith('/api/');
    if (underApi) {
      void reply.header('cache-control', 'no-store');
      checkOrigin({
        method: request.method,
        own: publicUrl ?? `${request.protocol}://${request.host}`,
        origin: request.headers.origin,
        fetchSite: request.headers['sec-fetch-site'],
      });
    }
    if (underApi && request.is404) throw new Refusal('notFound');
    const { actor, session } = underApi
      ? await sessionOfRequest(platform, request, reply)
      : { actor: null, session: noSession };
    request.asking = { ...platform, actor, session, address: request.ip };
  });
}

/** Pages and health checks have no session: they are the same for everybody. */
const noSession = {
  token: null,
  set: () => undefined,
  clear: () => undefined,
};
