import { Suspense } from 'react';
import { BrowserRouter, useLocation, useRoutes, type RouteObject } from 'react-router';
import { accountRoutes } from './account/routes.ts';
import { applicationRoutes } from './application/routes.ts';
import { beforeSignInRoutes } from './before-sign-in/routes.ts';
import { hasten, type Asks } from './hasten.ts';
import { homeRoutes } from './home/routes.ts';
import { lazyPage } from './lazy-page.ts';
import { askMe } from './session/me.ts';
import { askSite } from './session/site.ts';
import { listRoutes } from './lists/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { countyRoutes } from './stages/county/routes.ts';
import { chasingRoutes } from './stages/chasing/routes.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageFailure } from './shell/page-failure.tsx';
import { adminRoutes } from './stages/admin/routes.ts';
import { applicantRoutes, applicationStageRoutes } from './stages/applicant/routes.ts';
import { authorityRoutes } from './stages/authority/routes.ts';
import { recommendingRoutes } from './stages/recommending/routes.ts';

/**
 * Every page. What lies before signing in is small and goes without Ant Design; the frame of whoever is signed in, and
 * each page, arrive when they are first opened.
 */
const routes: RouteObject[] = [
  ...beforeSignInRoutes,
  {
    Component: lazyPage(async () => (await import('./shell/signed-in.tsx')).SignedIn),
    handle: { asks: () => Promise.allSettled([askMe(), askSite()]) } satisfies Asks,
    children: [
      ...homeRoutes,
      ...applicantRoutes,
      ...applicationRoutes(applicationStageRoutes),
      ...accountRoutes,
      ...countyRoutes,
      ...recommendingRoutes,
      ...authorityRoutes,
      ...adminRoutes,
      ...noticeRoutes,
      ...listRoutes,
      ...chasingRoutes,
    ],
  },
  { path: '*', Component: NotFound },
];

/** Begins the page of the address that was opened; to be awaited before the site is drawn. */
export const hastenPage = (): Promise<void> => hasten(routes, location.pathname);

/** The site: the page that belongs to the address. */
export function Router() {
  return (
    <BrowserRouter>
      <Pages />
    </BrowserRouter>
  );
}

function Pages() {
  const page = useRoutes(routes);
  const { pathname } = useLocation();
  return (
    <PageFailure place={pathname}>
      <Suspense>{page}</Suspense>
    </PageFailure>
  );
}
