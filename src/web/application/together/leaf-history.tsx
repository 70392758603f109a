import { memo } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import type { Leaf } from '#programme/answers/leaf.ts';
import { shownAnswer } from '../unsent/shown-answer.ts';
import { useWorkspace } from '../use-draft.ts';
import { BeforeAfter } from './before-after.tsx';
import { HistoryList } from './history-list.tsx';
import { versionsOf, type Kept } from './versions.ts';

interface LeafHistoryProps {
  readonly leaf: Leaf;
  readonly history: readonly Kept[];
  /** May whoever looks change it? */
  readonly open: boolean;
}

/** The changes of one answer. */
export const LeafHistory = memo(function LeafHistory({ leaf, history, open }: LeafHistoryProps) {
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const said = (value: AnswerInput): string => shownAnswer(value, leaf.id, notice);
  return (
    <HistoryList
      leaf={leaf.id}
      open={open}
      entries={versionsOf(history).map(({ value, before, by, at }) => ({
        ...{ by, at, restored: () => value },
        content: <BeforeAfter before={before === undefined ? undefined : said(before)} after={said(value)} />,
      }))}
    />
  );
});
