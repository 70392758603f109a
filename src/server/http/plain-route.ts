import type { HTTPMethods } from 'fastify';
import { plainRoutes, type PlainRouteKey } from '#contract/plain-routes.ts';

/** A route beside the contract as Fastify takes it, without its handler. */
export function plainRoute(key: PlainRouteKey) {
  const { method, path, needs } = plainRoutes[key];
  return { method: method as HTTPMethods, url: path, config: { name: key, needs } };
}
