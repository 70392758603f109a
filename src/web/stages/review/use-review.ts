import { useQuery } from '@tanstack/react-query';
import { readApplication } from '../../application/read-application.ts';
import { Workspace } from '../../application/workspace.ts';
import { api } from '../../api.ts';

/** What is kept of an application under review. */
export const reviewKey = (applicationId: string) => ['applications', 'open', applicationId, 'review'];

/**
 * An application as somebody reads it who does not fill it in: judged in the browser by the rules it was submitted
 * under, with its papers and their seals. Kept under `['applications', 'open', <id>, …]` like everything about it.
 */
export const useReview = (applicationId: string) =>
  useQuery({
    queryKey: reviewKey(applicationId),
    queryFn: async () => {
      const [{ opened, programme }, papers] = await Promise.all([
        readApplication(applicationId),
        api.applications.papers({ applicationId }),
      ]);
      return { opened, programme, papers, snapshot: new Workspace(programme, opened).snapshot() };
    },
    // What was opened holds maps and functions, which cannot be compared part by part.
    structuralSharing: false,
  });

export type Review = NonNullable<ReturnType<typeof useReview>['data']>;
