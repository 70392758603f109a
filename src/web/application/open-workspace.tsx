import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Loaded } from '../design/loaded.tsx';
import { Loading } from '../design/loading.tsx';
import { Notice } from '../design/notice.tsx';
import { useSignedIn } from '../session/me.ts';
import type { Draft } from './draft.ts';
import { openDraft } from './open-draft.ts';
import { readApplication } from './read-application.ts';
import { DraftContext } from './use-draft.ts';
import { words } from './words.zh.ts';

interface OpenWorkspaceProps {
  readonly applicationId: string;
  readonly children: ReactNode;
}

/** Opens an application for whatever stands inside; it is asked anew each time, since others may have written in it. */
export function OpenWorkspace({ applicationId, children }: OpenWorkspaceProps) {
  const query = useQuery({
    queryKey: ['applications', 'open', applicationId, 'draft'],
    queryFn: () => readApplication(applicationId),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {(read) => (
        <WithDraft key={applicationId} read={read}>
          {children}
        </WithDraft>
      )}
    </Loaded>
  );
}

interface WithDraftProps {
  readonly read: Awaited<ReturnType<typeof readApplication>>;
  readonly children: ReactNode;
}

function WithDraft({ read, children }: WithDraftProps) {
  const { personId } = useSignedIn();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [nothingKept, setNothingKept] = useState(false);
  useEffect(() => {
    const { draft: made, leave } = openDraft({
      ...read,
      personId,
      onNothingKept: () => setNothingKept(true),
    });
    setDraft(made);
    return leave;
  }, [read, personId]);
  if (draft === null) return <Loading />;
  return (
    <DraftContext value={draft}>
      {nothingKept && <Notice tone="warns">{words.nothingKept}</Notice>}
      {children}
    </DraftContext>
  );
}
