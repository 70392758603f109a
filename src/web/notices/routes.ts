import type { RouteObject } from 'react-router';
import { lazyPage } from '../lazy-page.ts';

/** One's own notices, and how one wants them. */
export const noticeRoutes: RouteObject[] = [
  {
    path: '/notices',
    Component: lazyPage(async () => (await import('./notices-page.tsx')).NoticesPage),
  },
  {
    path: '/notices/choices',
    Component: lazyPage(async () => (await import('./choices-page.tsx')).ChoicesPage),
  },
];
