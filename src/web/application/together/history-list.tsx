import { useState, type ReactNode } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import { Button } from '../../design/button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Notice } from '../../design/notice.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { Tag } from '../../design/tag.tsx';
import { useDraft, useWorkspace } from '../use-draft.ts';
import { restoreAnswer, type Restored } from './restore-answer.ts';
import { words as all } from './words.zh.ts';

const { history: words } = all;
/** So many are shown at first. */
const atFirst = 20;

interface HistoryEntry {
  readonly by: string;
  readonly at: string;
  readonly content: ReactNode;
  /** What the answer becomes when this is put back; it is given what stands there. */
  readonly restored: (current: AnswerInput) => AnswerInput;
}

interface HistoryListProps {
  readonly leaf: string;
  /** The newest first: it is what stands there now. */
  readonly entries: readonly HistoryEntry[];
  readonly open: boolean;
}

/** Changes one below the other, each but the newest with a way back to it. */
export function HistoryList({ leaf, entries, open }: HistoryListProps) {
  const draft = useDraft();
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? entries : entries.slice(0, atFirst);
  const [restoring, setRestoring] = useState(false);
  const [done, setDone] = useState<Restored | null>(null);
  const [error, setError] = useState<unknown>(null);
  // What was not saved at once is saved by now, or was given up: the mark beside the field says which.
  const settled = useWorkspace(
    ({ leafStates }) => done === 'unsaved' && leafStates.get(leaf)?.state === 'saved',
  );
  const restore = async ({ restored }: HistoryEntry): Promise<void> => {
    setRestoring(true);
    setDone(null);
    setError(null);
    try {
      setDone(await restoreAnswer(draft, leaf, restored));
    } catch (reason) {
      setError(reason);
    } finally {
      setRestoring(false);
    }
  };
  return (
    <>
      {done !== null && !settled && (
        <Notice tone={done === 'restored' ? 'done' : 'warns'}>{words[done]}</Notice>
      )}
      <RefusalNotice error={error} />
      <ol className="together-history">
        {shown.map((entry, at) => (
          <li key={`${entry.at} ${String(entries.length - at)}`} className="stack-small">
            <div className="row row-apart">
              <span className="note">
                {words.changed(entry.by === '' ? words.nobody : entry.by, momentWords(entry.at))}
              </span>
              {at === 0 && <Tag tone="done">{words.now}</Tag>}
            </div>
            {entry.content}
            {at > 0 && open && (
              <div>
                <Button weight="plain" busy={restoring} onClick={() => void restore(entry)}>
                  {words.restore}
                  <span className="only-read-aloud">{words.changed(entry.by, momentWords(entry.at))}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <div>
          <Button weight="plain" onClick={() => setUnfolded(true)}>
            {words.older(entries.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}
