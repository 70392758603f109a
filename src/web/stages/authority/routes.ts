import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** Pages of the authority. */
export const authorityRoutes: RouteObject[] = [
  {
    path: '/authority',
    Component: lazyPage(async () => (await import('./overview/overview-page.tsx')).OverviewPage),
  },
  {
    path: '/authority/applications/:applicationId',
    Component: lazyPage(async () => (await import('./review/review-page.tsx')).ReviewPage),
  },
  {
    path: '/authority/batches',
    Component: lazyPage(async () => (await import('./batches/batches-page.tsx')).BatchesPage),
  },
  {
    path: '/authority/calls',
    Component: lazyPage(async () => (await import('./calls/calls-page.tsx')).CallsPage),
  },
  {
    path: '/authority/calls/:callId',
    Component: lazyPage(async () => (await import('./calls/call-page.tsx')).CallPage),
  },
];
