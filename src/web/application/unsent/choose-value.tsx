import type { LeafState } from '../autosave/entry.ts';
import { Button } from '../../design/button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { BothValues } from './both-values.tsx';
import { shownAnswer } from './shown-answer.ts';
import { words } from './words.zh.ts';

interface ChooseValueProps {
  readonly leaf: string;
  readonly conflict: Extract<LeafState, { state: 'conflict' }>;
}

/** Somebody else was quicker: both values, and the choice between them. */
export function ChooseValue({ leaf, conflict: { mine, theirs } }: ChooseValueProps) {
  const { queue } = useDraft();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  return (
    <div className="stack">
      <p className="soft">{words.conflictLead}</p>
      <BothValues
        mine={shownAnswer(mine, leaf, notice)}
        other={shownAnswer(theirs.value, leaf, notice)}
        otherLabel={words.theirs(theirs.by, momentWords(theirs.at))}
      />
      <div className="row">
        <Button weight="primary" onClick={() => void queue.choose(leaf, 'mine')}>
          {words.keepMine}
        </Button>
        <Button onClick={() => void queue.choose(leaf, 'theirs')}>{words.takeTheirs}</Button>
      </div>
    </div>
  );
}
