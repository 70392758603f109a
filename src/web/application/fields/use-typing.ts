import { useState, type ChangeEvent, type CompositionEvent } from 'react';
import { useAnswer, useDraft } from '../use-draft.ts';
import { answerText } from './answer-text.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What a text control of a leaf needs. */
export interface Typing {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextControl>) => void;
  readonly onCompositionStart: (event: CompositionEvent<TextControl>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<TextControl>) => void;
  readonly onBlur: () => void;
}

/**
 * Joins a text control to its leaf. While a word is being composed nothing is saved, counted or judged: what stands in
 * the control is then the input method's. Leaving the control sends what is unsent.
 */
export function useTyping(leaf: string): Typing {
  const draft = useDraft();
  const answer = useAnswer(leaf);
  const [composed, setComposed] = useState<string | null>(null);
  return {
    value: composed ?? answerText(answer),
    onChange: ({ currentTarget: { value } }) => {
      if (composed === null) draft.type(leaf, value);
      else setComposed(value);
    },
    onCompositionStart: ({ currentTarget }) => setComposed(currentTarget.value),
    onCompositionEnd: ({ currentTarget: { value } }) => {
      setComposed(null);
      draft.type(leaf, value);
    },
    onBlur: () => void draft.queue.flush(),
  };
}
