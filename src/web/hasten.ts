import { matchRoutes, type RouteObject } from 'react-router';
import { preloadPage } from './lazy-page.ts';

/** What a route asks the server for, whatever its page looks like: `handle` of a route that has something to ask. */
export interface Asks {
  readonly asks: (params: Readonly<Record<string, string | undefined>>) => unknown;
}

/**
 * Begins all that the page of an address needs: the scripts of its frames and its own together, and what they ask the
 * server. Otherwise each would wait until the one around it had arrived, had asked and was drawn.
 * Out: when all scripts are there, or one could not be had – drawing the page then says so.
 */
export async function hasten(routes: RouteObject[], path: string): Promise<void> {
  const matches = matchRoutes(routes, path) ?? [];
  for (const { route, params } of matches) (route.handle as Asks | undefined)?.asks(params);
  await Promise.allSettled(matches.map(({ route: { Component } }) => preloadPage(Component)));
}
