import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** Pages of a recommending unit. */
export const recommendingRoutes: RouteObject[] = [
  {
    path: '/recommend',
    Component: lazyPage(async () => (await import('./queue/queue-page.tsx')).QueuePage),
  },
  {
    path: '/recommend/applications/:applicationId',
    Component: lazyPage(async () => (await import('./review/review-page.tsx')).ReviewPage),
  },
  {
    path: '/recommend/summary',
    Component: lazyPage(async () => (await import('./summary/summary-page.tsx')).SummaryPage),
  },
  {
    path: '/recommend/organisations',
    Component: lazyPage(
      async () => (await import('./organisations/organisations-page.tsx')).OrganisationsPage,
    ),
  },
];
