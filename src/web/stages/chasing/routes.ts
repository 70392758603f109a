import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** 催办, for a unit and for the authority; office practice of a unit. */
export const chasingRoutes: RouteObject[] = [
  {
    path: '/recommend/chasing',
    Component: lazyPage(async () => (await import('./chasing-page.tsx')).UnitChasingPage),
  },
  {
    path: '/recommend/office',
    Component: lazyPage(async () => (await import('../office/office-page.tsx')).OfficePage),
  },
  {
    path: '/authority/chasing',
    Component: lazyPage(async () => (await import('./chasing-page.tsx')).AuthorityChasingPage),
  },
];
