import type { RouteObject } from 'react-router';
import { lazyPage } from '../lazy-page.ts';
import { Frame } from './frame.tsx';

/** Pages for everybody, each its own small script. */
export const beforeSignInRoutes: RouteObject[] = [
  {
    Component: Frame,
    children: [
      { path: '/', Component: lazyPage(async () => (await import('./start-page.tsx')).StartPage) },
      { path: '/sign-in', Component: lazyPage(async () => (await import('./sign-in-page.tsx')).SignInPage) },
      {
        path: '/sign-in/second-factor',
        Component: lazyPage(async () => (await import('./second-factor-page.tsx')).SecondFactorPage),
      },
      { path: '/link/:token', Component: lazyPage(async () => (await import('./link-page.tsx')).LinkPage) },
      { path: '/code', Component: lazyPage(async () => (await import('./code-page.tsx')).CodePage) },
      {
        path: '/register',
        Component: lazyPage(async () => (await import('./register-page.tsx')).RegisterPage),
      },
    ],
  },
];
