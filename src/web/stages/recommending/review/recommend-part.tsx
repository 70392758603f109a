import { useMutation } from '@tanstack/react-query';
import type { ApplicationHead } from '#contract/shapes.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { refreshRecommending } from '../queue/queue-query.ts';
import { words } from '../words.zh.ts';

interface RecommendPartProps {
  readonly head: ApplicationHead;
  /** Saves what is not saved yet. */
  readonly beforehand: () => Promise<unknown>;
}

/** Recommending, once the seals are there; before, what it waits for. */
export function RecommendPart({ head: { id: applicationId, acts, state }, beforehand }: RecommendPartProps) {
  const recommend = useMutation({
    mutationFn: async () => {
      await beforehand();
      await api.recommending.recommend({ applicationId });
      await refreshRecommending();
    },
  });
  if (state === 'recommended') return <span className="note">{words.recommendLine}</span>;
  if (!acts.includes('recommend')) return <span className="note">{words.notRecommendedYet}</span>;
  return (
    <>
      <Button weight="primary" busy={recommend.isPending} onClick={() => recommend.mutate()}>
        {words.recommend}
      </Button>
      <span className="note">{words.recommendLine}</span>
      <RefusalNotice error={recommend.error} />
    </>
  );
}
