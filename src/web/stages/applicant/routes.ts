import type { RouteObject } from 'react-router';
import { lazyPage } from '../../lazy-page.ts';

/** Where an applicant comes before an application is open. */
export const applicantRoutes: RouteObject[] = [
  {
    path: '/apply',
    Component: lazyPage(async () => (await import('./list/applications-page.tsx')).ApplicationsPage),
  },
  {
    path: '/apply/new/:callId',
    Component: lazyPage(async () => (await import('./start/start-page.tsx')).StartPage),
  },
];

/** The stages of an application, inside its frame. */
export const applicationStageRoutes: RouteObject[] = [
  {
    index: true,
    Component: lazyPage(async () => (await import('./overview/overview-page.tsx')).OverviewPage),
  },
  {
    path: 'plan',
    Component: lazyPage(async () => (await import('../../plan/plan-page.tsx')).PlanPage),
  },
  {
    path: 'submit',
    Component: lazyPage(async () => (await import('./submit/submit-page.tsx')).SubmitPage),
  },
  {
    path: 'papers',
    Component: lazyPage(async () => (await import('./papers/papers-page.tsx')).PapersPage),
  },
];
