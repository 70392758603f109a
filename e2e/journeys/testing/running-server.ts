import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '#server/build-app.ts';
import type { Platform } from '#server/context.ts';
import { startPlatform } from '#server/start-platform.ts';

const built = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const unlimited = { general: 1e9, signIn: 1e9, codes: 1e9, ownPassword: 1e9, papers: 1e9 };

/** The whole server, as people reach it, on a folder of its own. */
export interface RunningServer {
  readonly platform: Platform;
  readonly app: FastifyInstance;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port over an empty database; `dist/web` has been built. With a clock, browsers are told its time too. */
export async function startServer(clock?: () => Date): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-journey-'));
  // A copy: pages that are built anew meanwhile would pull the old ones away.
  const web = join(dataDir, 'web');
  cpSync(built, web, { recursive: true });
  const onFault = (error: unknown) => console.error(error);
  const started = await startPlatform(
    { dataDir, databaseUrl: undefined },
    {
      ...{ demo: false, onFault },
      ...(clock && { clock }),
    },
  );
  const app = await buildApp(started.platform, { web, limits: unlimited });
  if (clock)
    app.addHook('onSend', async (_, reply) => {
      reply.header('date', clock().toUTCString());
    });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return {
    platform: started.platform,
    app,
    address: `http://127.0.0.1:${String(port)}`,
    async close() {
      await app.close();
      await started.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
