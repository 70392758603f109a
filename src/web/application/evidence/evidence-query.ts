import { useQuery } from '@tanstack/react-query';
import type { EvidenceItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { queryClient } from '../../query-client.ts';

const queryKey = ['evidence', 'list'];

/** All evidence of the organisation. */
export const useEvidence = () => useQuery({ queryKey, queryFn: () => api.evidence.list() });

/** Asks again: something was added, renamed, removed or linked. */
export const refreshEvidence = (): Promise<void> => queryClient.invalidateQueries({ queryKey });

/** Shows a new item at once, before it is asked for again. */
export function showEvidence(item: EvidenceItem): void {
  queryClient.setQueryData<EvidenceItem[]>(queryKey, (known) => [item, ...(known ?? [])]);
  void refreshEvidence();
}
