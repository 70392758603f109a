import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useAttended } from '../session/attendance.ts';

const bookKey = (applicationId: string) => ['applications', 'book', applicationId];

/** How often a book that is being bound is asked for, in ms. */
const whileBinding = 2000;

/** How the evidence book of an application stands; asked again while it is queued or being bound and somebody is there. */
export function useBook(applicationId: string) {
  const attended = useAttended();
  return useQuery({
    queryKey: bookKey(applicationId),
    queryFn: () => api.evidenceBook.read({ applicationId }),
    refetchInterval: ({ state: { data } }) =>
      attended && (data?.state === 'waiting' || data?.state === 'making') ? whileBinding : false,
  });
}

/** Asks for the book once more. */
export const useAskForBook = (applicationId: string) =>
  useMutation({
    mutationFn: () => api.evidenceBook.ask({ applicationId }),
    onSuccess: (standing) => queryClient.setQueryData(bookKey(applicationId), standing),
  });
