import { useState, type ClipboardEvent } from 'react';
import type { AnswerInput } from '#contract/shapes.ts';
import { useDraft, useEditable, useWorkspace } from '../use-draft.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import { placePasted } from './place-pasted.ts';
import { readClipboard } from './read-clipboard.ts';

interface Paste {
  /** How many answers the last paste gave; 0 when there is nothing to take back. */
  readonly pasted: number;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
  readonly undo: () => void;
}

/** Takes a column that is pasted into an answer of the 应答表, and can put back what stood there before. */
export function usePaste(): Paste {
  const draft = useDraft();
  const editable = useEditable();
  const indicators = useWorkspace(({ notice }) => notice.indicators);
  const [before, setBefore] = useState<readonly (readonly [string, AnswerInput])[]>([]);
  return {
    pasted: before.length,
    onPaste: (event) => {
      const from = (event.target as HTMLElement).closest<HTMLElement>('[data-target]')?.dataset['target'];
      if (from === undefined || !editable) return;
      const targets = indicators.map(({ key, label }) => ({ id: `indicator.${key}`, label }));
      const { answers, unlocked } = draft.workspace.snapshot();
      const read = placePasted(readClipboard(event.clipboardData.getData('text/plain')), targets, from);
      if (read === null) return;
      event.preventDefault();
      const placed = read.filter(({ id }) => unlocked === null || unlocks(unlocked.answers, id));
      setBefore(placed.map(({ id }) => [id, answers.get(id) ?? null]));
      for (const { id, value } of placed) draft.type(id, value);
    },
    undo: () => {
      for (const [id, value] of before) draft.type(id, value);
      setBefore([]);
    },
  };
}
