import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** Pages of a county office. */
export const countyRoutes: RouteObject[] = [
  { path: '/county', Component: lazyPage(async () => (await import('./queue-page.tsx')).QueuePage) },
  {
    path: '/county/applications/:applicationId',
    Component: lazyPage(async () => (await import('./review-page.tsx')).ReviewPage),
  },
];
