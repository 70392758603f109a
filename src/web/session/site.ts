import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';

/** What everybody may know of this site: calls, recommending units, regions, and whether it is a demonstration. */
export const useSite = () =>
  useQuery({ queryKey: ['account', 'site'], queryFn: () => api.account.site(), staleTime: 60_000 });

export type Site = NonNullable<ReturnType<typeof useSite>['data']>;
