import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';

/** 附件4 of one's unit in a call. */
export const summaryKey = (callId: string) => ['recommending', 'summary', callId] as const;

export const useSummary = (callId: string) =>
  useQuery({ queryKey: summaryKey(callId), queryFn: () => api.recommending.summary({ callId }) });

/** The notice of a call; it never changes. */
export const useNotice = (callId: string) =>
  useQuery({
    queryKey: ['calls', 'notice', callId],
    queryFn: () => api.calls.notice({ callId }),
    staleTime: Infinity,
  });

export type SummaryItem = Awaited<ReturnType<typeof api.recommending.summary>>[number];
