import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.ts';
import { configWords } from './config-words.zh.ts';
import { BadConfig, type Config } from './config.ts';
import type { Platform } from './context.ts';
import { readMapFile } from './map/read-map-file.ts';
import { startPlatform, type StartedPlatform } from './start-platform.ts';

const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

export interface Serving extends StartedPlatform {
  /** Where people reach it, without a slash at the end. */
  readonly address: string;
}

/**
 * Starts the server by its configuration and stops it in order when the process is told to: requests under way are
 * answered, the job in hand ends, the database is closed. `prepare` is awaited before the first request.
 * Throws `BadConfig` when the port is taken or the map cannot be used.
 */
export async function serve(
  config: Config,
  {
    demo,
    prepare,
    sealAfter,
  }: {
    readonly demo: boolean;
    prepare?: (platform: Platform) => Promise<void>;
    readonly sealAfter?: Promise<unknown>;
  },
): Promise<Serving> {
  const log: { fault: (error: unknown) => void } = { fault: (error) => console.error(error) };
  const map = await readMapFile(config.mapFile);
  const started = await startPlatform(
    { ...config, dataDir: resolve(config.dataDir) },
    { demo, onFault: (error) => log.fault(error), sealAfter, map },
  );
  const app = await buildApp(started.platform, {
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    ...(config.metricsToken === undefined ? {} : { metricsToken: config.metricsToken }),
    trustProxy: config.trustProxy,
    uploads: { bytes: config.maxUploadBytes },
    logger: { level: config.logLevel },
    ...(existsSync(join(webFolder, 'index.html')) ? { web: webFolder } : {}),
  });
  log.fault = (error) => app.log.error({ err: error }, 'background');
  const close = stopOnce(async () => {
    await app.close();
    await started.close();
  });
  try {
    await prepare?.(started.platform);
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new BadConfig([configWords.portTaken(config.port)]);
    throw error;
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close());
  const { port } = app.server.address() as { port: number };
  const address = config.publicUrl ?? `http://localhost:${String(port)}`;
  process.stdout.write(`${configWords.listening(address)}\n`);
  return { ...started, close, address };
}

function stopOnce(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= stop());
}
