import type { RouteObject } from 'react-router';
import { lazyPage } from '../lazy-page.ts';

export const homeRoutes: RouteObject[] = [
  { path: '/home', Component: lazyPage(async () => (await import('./home-page.tsx')).HomePage) },
];
