import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '#kernel/refusal.ts';
import { countedAddress } from './counted-address.ts';

/** How many requests a minute are answered. */
export interface RateLimits {
  /** Of one person, or of one address where nobody is signed in. */
  readonly general: number;
  /** Attempts to sign in from one address: an office shares one, and each account is locked on its own. */
  readonly signIn: number;
  /** One-time codes, links and registrations from one address. */
  readonly codes: number;
  /** Passwords of one's own that are tried or changed: each costs the server a third of a second and more. */
  readonly ownPassword: number;
  /** Papers and exports of one person: they are set one after the other, and others wait. */
  readonly papers: number;
}

export const usualLimits: RateLimits = { general: 3000, signIn: 60, codes: 20, ownPassword: 20, papers: 120 };

const strict: Readonly<Record<string, keyof RateLimits>> = {
  'account.signIn': 'signIn',
  'account.secondFactor': 'signIn',
  'account.useLink': 'codes',
  'account.register': 'codes',
  'account.readCode': 'codes',
  'account.useCode': 'codes',
  'account.changePassword': 'ownPassword',
  'account.startSecondFactor': 'ownPassword',
  paper: 'papers',
  dossier: 'papers',
  evidenceBook: 'papers',
  'evidenceBook.ask': 'papers',
  package: 'papers',
  summaryFile: 'papers',
  export: 'papers',
};

/** These are counted by address: whoever tries them is nobody yet. */
const byAddress: readonly (keyof RateLimits)[] = ['signIn', 'codes'];

const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

/** Limits the routes that are registered afterwards. Refuses `tooMany`, with the seconds to wait. */
export async function rateLimits(app: FastifyInstance, limits: RateLimits): Promise<void> {
  const general = (request: FastifyRequest) => request.asking.actor?.personId ?? countedAddress(request.ip);
  app.addHook('onRoute', (route) => {
    const kind = strict[route.config?.name ?? ''];
    if (kind === undefined) return;
    route.config = {
      ...route.config,
      rateLimit: {
        max: limits[kind],
        keyGenerator: (request) =>
          `${kind} ${byAddress.includes(kind) ? countedAddress(request.ip) : general(request)}`,
      },
    };
  });
  await app.register(rateLimit, {
    max: limits.general,
    timeWindow: 60_000,
    cache: 20_000,
    addHeadersOnExceeding: silent,
    addHeaders: silent,
    keyGenerator: general,
    errorResponseBuilder: (_, { ttl }) => new Refusal('tooMany', { seconds: Math.ceil(ttl / 1000) }),
  });
}
