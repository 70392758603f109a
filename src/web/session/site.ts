import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';

const site = { queryKey: ['account', 'site'], queryFn: () => api.account.site(), staleTime: 60_000 };

/** What everybody may know of this site: calls, recommending units, regions, and whether it is a demonstration. */
export const useSite = () => useQuery(site);

/** Asks unless the answer is known. */
export const askSite = (): Promise<Site> => queryClient.query(site);

export type Site = NonNullable<ReturnType<typeof useSite>['data']>;
