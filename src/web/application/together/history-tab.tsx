import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Leaf } from '#programme/answers/leaf.ts';
import { api } from '../../api.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { useDraft, useMayAnswer, useWorkspace } from '../use-draft.ts';
import { LeafHistory } from './leaf-history.tsx';
import { OutdatedNotice } from './outdated-notice.tsx';
import { ProseHistory } from './prose-history.tsx';
import { words as all } from './words.zh.ts';

const { history: words } = all;

/** Who changed the place that was gone into, when, from what to what. */
export function HistoryTab({ target }: { readonly target: string | null }) {
  const leaf = useWorkspace(({ notice }) => (target === null ? undefined : notice.leaf(target)));
  if (leaf === undefined) return <EmptyState title={words.pick}>{words.pickLine}</EmptyState>;
  return <OfLeaf key={leaf.id} leaf={leaf} />;
}

function OfLeaf({ leaf }: { readonly leaf: Leaf }) {
  const { id: applicationId } = useDraft();
  const open = useMayAnswer(leaf.id);
  const savedAt = useWorkspace(({ leafStates }) => {
    const saving = leafStates.get(leaf.id);
    return saving?.state === 'saved' ? saving.at : '';
  });
  const query = useQuery({
    queryKey: ['applications', 'history', applicationId, leaf.id],
    queryFn: () => api.applications.answerHistory({ applicationId, leaf: leaf.id }),
    // Colleagues write in it as well.
    staleTime: 0,
    refetchOnMount: 'always',
    refetchOnWindowFocus: true,
  });
  const { refetch } = query;
  useEffect(() => {
    if (savedAt !== '') void refetch();
  }, [savedAt, refetch]);
  return (
    <Loaded query={query}>
      {(history) => {
        const [newest] = history;
        if (newest === undefined) return <EmptyState title={words.none}>{words.noneLine}</EmptyState>;
        return (
          <div className="stack">
            <OutdatedNotice leaf={leaf.id} newest={newest} />
            {!open && <p className="soft">{words.readOnly}</p>}
            {leaf.kind.name === 'richText' ? (
              <ProseHistory leaf={leaf} history={history} open={open} />
            ) : (
              <LeafHistory leaf={leaf} history={history} open={open} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
