import type { RouteObject } from 'react-router';
import { lazyPage } from '../lazy-page.ts';

/** Pages on which lists come in from Excel. */
export const listRoutes: RouteObject[] = [
  {
    path: '/recommend/organisations/import',
    Component: lazyPage(async () => (await import('./unit-organisations-page.tsx')).UnitOrganisationsPage),
  },
  {
    path: '/recommend/summary/:callId/import',
    Component: lazyPage(async () => (await import('./summary-in-page.tsx')).SummaryInPage),
  },
  {
    path: '/admin/organisations/import',
    Component: lazyPage(async () => (await import('./any-organisations-page.tsx')).AnyOrganisationsPage),
  },
  {
    path: '/apply/:applicationId/answers/import',
    Component: lazyPage(async () => (await import('./indicators-in-page.tsx')).IndicatorsInPage),
  },
];
