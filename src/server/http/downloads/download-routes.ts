import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../context.ts';
import { bookRoutes } from './book-routes.ts';
import { evidenceRoutes } from './evidence-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { paperRoutes } from './paper-routes.ts';
import { sealRoutes } from './seal-routes.ts';

/** Everything that is handed out as a file. */
export async function downloadRoutes(app: FastifyInstance, platform: Platform): Promise<void> {
  // Nothing is served by path; it lends `sendFile`, which answers ranges.
  await app.register(fastifyStatic, { root: platform.dataDir, serve: false });
  evidenceRoutes(app, platform);
  sealRoutes(app, platform);
  paperRoutes(app, platform);
  bookRoutes(app, platform);
  exportRoutes(app, platform);
}
