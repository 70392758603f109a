import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { queryClient } from '../../../query-client.ts';

/** All that was submitted to one's unit. */
export const useQueue = () =>
  useQuery({ queryKey: ['recommending', 'queue'], queryFn: () => api.recommending.queue() });

/** Asks anew for whatever an act of the unit has changed. */
export const refreshRecommending = (): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['recommending'] }),
    queryClient.invalidateQueries({ queryKey: ['applications'] }),
    // How many of its quota are recommended stands with the calls.
    queryClient.invalidateQueries({ queryKey: ['calls', 'list'] }),
  ]);
