import type { AnswerInput } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { sameAnswer } from '../autosave/merge-answer.ts';
import { useAnswer, useDraft, useWorkspace } from '../use-draft.ts';
import { words as all } from './words.zh.ts';

const { history: words } = all;

interface OutdatedNoticeProps {
  readonly leaf: string;
  /** What stands on the server. */
  readonly newest: { readonly value: AnswerInput; readonly revision: number; readonly by: string };
}

/** Says that a colleague has changed what the page still shows as it was, and brings it. */
export function OutdatedNotice({ leaf, newest }: OutdatedNoticeProps) {
  const draft = useDraft();
  const answer = useAnswer(leaf);
  const state = useWorkspace(({ leafStates }) => leafStates.get(leaf)?.state ?? 'saved');
  const { value, revision, by } = newest;
  // Words of one's own that are on their way meet theirs there.
  if (state !== 'saved' || revision <= draft.queue.revisionOf(leaf) || sameAnswer(answer, value)) return null;
  return (
    <Notice>
      {words.outdated(by)}{' '}
      <Button weight="plain" onClick={() => draft.take(leaf, value, revision)}>
        {words.take}
      </Button>
    </Notice>
  );
}
