import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** Pages of the three administrators; each sees only their own. */
export const adminRoutes: RouteObject[] = [
  {
    path: '/admin/organisations',
    Component: lazyPage(
      async () => (await import('./organisations/organisations-page.tsx')).OrganisationsPage,
    ),
  },
  {
    path: '/admin/deliveries',
    Component: lazyPage(async () => (await import('./deliveries/deliveries-page.tsx')).DeliveriesPage),
  },
  {
    path: '/admin/accounts',
    Component: lazyPage(async () => (await import('./accounts/accounts-page.tsx')).AccountsPage),
  },
  {
    path: '/admin/events',
    Component: lazyPage(async () => (await import('./events/events-page.tsx')).EventsPage),
  },
];
