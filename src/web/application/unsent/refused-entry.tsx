import type { Entry } from '../autosave/entry.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { BothValues } from './both-values.tsx';
import { shownAnswer } from './shown-answer.ts';
import { words } from './words.zh.ts';

/** What the server will not take as it is: why, what was written, what stands there; to be tried again or let go. */
export function RefusedEntry({ entry, message }: { readonly entry: Entry; readonly message: string }) {
  const draft = useDraft();
  const notice = useWorkspace((snapshot) => snapshot.notice);
  const { leaf, value } = entry;
  return (
    <div className="stack">
      <Notice tone="refuses">{message}</Notice>
      <BothValues
        mine={shownAnswer(value, leaf, notice)}
        other={shownAnswer(draft.queue.standing(leaf), leaf, notice)}
        otherLabel={words.standing}
      />
      <div className="row">
        <Button onClick={() => draft.type(leaf, value)}>{words.tryAgain}</Button>
        <Button
          weight="danger"
          onClick={() => {
            if (window.confirm(words.letGoSure)) void draft.queue.letGo(leaf);
          }}
        >
          {words.letGo}
        </Button>
      </div>
    </div>
  );
}
