import type { RouteObject } from 'react-router';
import type { Asks } from '../hasten.ts';
import { lazyPage } from '../lazy-page.ts';
import { readEarly } from './read-application.ts';

/** The pages on which an application is filled in; `others` are the pages of its stages, inside the same frame. */
export function applicationRoutes(others: readonly RouteObject[]): RouteObject[] {
  return [
    {
      path: '/evidence',
      Component: lazyPage(async () => (await import('./evidence/library-page.tsx')).LibraryPage),
    },
    {
      path: '/apply/:applicationId',
      Component: lazyPage(async () => (await import('./application-frame.tsx')).ApplicationFrame),
      handle: { asks: ({ applicationId = '' }) => readEarly(applicationId) } satisfies Asks,
      children: [
        {
          path: 'basic-info',
          Component: lazyPage(async () => (await import('./sheet/basic-info-page.tsx')).BasicInfoPage),
        },
        {
          path: 'answers',
          Component: lazyPage(
            async () => (await import('./answer-sheet/answer-sheet-page.tsx')).AnswerSheetPage,
          ),
        },
        {
          path: 'evidence',
          Component: lazyPage(async () => (await import('./evidence/evidence-page.tsx')).EvidencePage),
        },
        {
          path: 'intake',
          Component: lazyPage(async () => (await import('./intake/intake-page.tsx')).IntakePage),
        },
        {
          path: 'check',
          Component: lazyPage(async () => (await import('./findings/check-page.tsx')).CheckPage),
        },
        {
          path: 'unsent',
          Component: lazyPage(async () => (await import('./unsent/unsent-page.tsx')).UnsentPage),
        },
        ...others,
      ],
    },
  ];
}
