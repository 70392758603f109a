import type { RouteObject } from 'react-router';
import { lazyPage } from '../lazy-page.ts';

/** The own account, the own organisation, its people. */
export const accountRoutes: RouteObject[] = [
  { path: '/account', Component: lazyPage(async () => (await import('./account-page.tsx')).AccountPage) },
  {
    path: '/account/password',
    Component: lazyPage(async () => (await import('./password-page.tsx')).PasswordPage),
  },
  {
    path: '/account/second-factor',
    Component: lazyPage(
      async () => (await import('./second-factor/second-factor-page.tsx')).SecondFactorPage,
    ),
  },
  {
    path: '/organisation',
    Component: lazyPage(async () => (await import('./organisation/organisation-page.tsx')).OrganisationPage),
  },
  { path: '/people', Component: lazyPage(async () => (await import('./people/people-page.tsx')).PeoplePage) },
];
