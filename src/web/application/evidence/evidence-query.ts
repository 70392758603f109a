import { useQuery } from '@tanstack/react-query';
import type { EvidenceItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { queryClient } from '../../query-client.ts';

const queryKey = ['evidence', 'list'];

/** All evidence of the organisation. */
export const useEvidence = () => useQuery({ queryKey, queryFn: () => api.evidence.list() });

const roomKey = ['evidence', 'room'];

/** How much of its room the organisation uses. */
export const useEvidenceRoom = () => useQuery({ queryKey: roomKey, queryFn: () => api.evidenceRoom.read() });

/** Asks again: something was added, renamed, removed or linked. */
export async function refreshEvidence(): Promise<void> {
  await Promise.all([queryKey, roomKey].map((key) => queryClient.invalidateQueries({ queryKey: key })));
}

/** Shows a new item at once, before it is asked for again. */
export function showEvidence(item: EvidenceItem): void {
  queryClient.setQueryData<EvidenceItem[]>(queryKey, (known) => [item, ...(known ?? [])]);
  void refreshEvidence();
}
