import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Actor } from '#kernel/actor.ts';
import { buildApp, type AppOptions } from '../build-app.ts';
import { rememberPassword } from '../storage/passwords.ts';
import { openTestPlatform, type TestPlatform } from './open-test-platform.ts';

type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

/** The HTTP server on a test's platform. */
export interface TestApp {
  readonly platform: TestPlatform;
  readonly app: FastifyInstance;
  /** The cookie of a whole session of somebody. */
  cookieOf(actor: Actor): Promise<string>;
  /** Sends requests in the name of somebody; null: of nobody. */
  as(actor: Actor | null): Promise<(request: InjectOptions) => Promise<Answer>>;
}

/** Opens it over an emptied platform. The test closes `app`. */
export async function openTestApp(options: AppOptions = {}): Promise<TestApp> {
  const platform = await openTestPlatform();
  const app = await buildApp(platform, options);
  const cookieOf = async ({ personId }: Actor) => {
    const now = platform.clock();
    await rememberPassword(platform.db, personId, { hash: '', handedOut: false }, now);
    const { token } = await platform.accounts.begin(platform.db, personId, now, true);
    return `session=${token}`;
  };
  return {
    platform,
    app,
    cookieOf,
    async as(actor) {
      const headers = actor === null ? {} : { cookie: await cookieOf(actor) };
      return (request) => app.inject({ ...request, headers: { ...headers, ...request.headers } });
    },
  };
}
