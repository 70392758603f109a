import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CallItem } from '#contract/application.ts';
import type { paperState } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { queryClient } from '../../query-client.ts';
import { useAttended } from '../../session/attendance.ts';

/** All calls whoever is signed in may know of. */
export const useCalls = () => useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });

/** One call; undefined until it is known. */
export const useCall = (callId: string): CallItem | undefined =>
  useCalls().data?.find(({ id }) => id === callId);

/** The applications of the own organisation. */
export const useOwnApplications = () =>
  useQuery({ queryKey: ['applications', 'list'], queryFn: () => api.applications.list() });

/** The own organisation; its licence may be confirmed at any moment. */
export const useOwnOrganisation = () =>
  useQuery({ queryKey: ['organisation', 'own'], queryFn: () => api.organisation.own() });

/** After an act everything about applications is asked anew: the state, what may be done, papers, receipt. */
export const refreshApplications = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: ['applications'] });

export const receiptKey = (applicationId: string) => ['applications', 'receipt', applicationId];
export const papersKey = (applicationId: string) => ['applications', 'papers', applicationId];

/** How often papers that are still being made are asked for, in ms. */
const whileRendering = 3000;

/** The papers of an application; asked again until those of a frozen version are all there. */
export function usePapers(applicationId: string) {
  const attended = useAttended();
  return useQuery({
    queryKey: papersKey(applicationId),
    queryFn: () => api.applications.papers({ applicationId }),
    refetchInterval: ({ state: { data } }) =>
      attended && data?.some(isAwaited) === true ? whileRendering : false,
  });
}

/** Is the paper being made, or its scan being read? */
const isAwaited = ({ code, ready, seal }: z.infer<typeof paperState>): boolean =>
  code !== null && (!ready || (seal?.check && seal.check.verdict === null && !seal.check.confirmed) === true);

export type PaperItem = z.infer<typeof paperState>;

/** Is a service for electronic seals connected? Asked only where something may be sealed. */
export const useSealService = (wanted: boolean): boolean =>
  useQuery({ queryKey: ['scans', 'service'], queryFn: () => api.scans.service(), enabled: wanted }).data
    ?.connected === true;
