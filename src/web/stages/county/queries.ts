import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { queryClient } from '../../query-client.ts';

/** What was submitted in the county of one's own office. */
export const useCountyQueue = () =>
  useQuery({ queryKey: ['county', 'queue'], queryFn: () => api.county.queue() });

/** Kept under the application, so that whatever changes it asks anew. */
export const countyCaseKey = (applicationId: string) => ['applications', 'open', applicationId, 'county'];

/** What the county said of an application. */
export const useCountyCase = (applicationId: string) =>
  useQuery({
    queryKey: countyCaseKey(applicationId),
    queryFn: () => api.county.read({ applicationId }),
  });

/** The counties of one's own unit. */
export const useUnitCounties = () =>
  useQuery({ queryKey: ['recommending', 'counties'], queryFn: () => api.county.ofUnit() });

/** Asks anew for whatever an act about a county has changed. */
export const refreshCounty = (): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['county'] }),
    queryClient.invalidateQueries({ queryKey: ['applications'] }),
    queryClient.invalidateQueries({ queryKey: ['recommending'] }),
  ]);
