import type { LeafControl } from './field-control.ts';
import { useTyping } from './use-typing.ts';

interface TextInputProps {
  readonly leaf: string;
  readonly control: LeafControl;
}

/**
 * Text of one or more lines; it grows with what is written, as a cell of the paper does. An unseen copy of the text lies
 * in the same place and gives the height, so that a page of a hundred such fields is laid out once.
 */
export function TextInput({ leaf, control }: TextInputProps) {
  const typing = useTyping(leaf);
  return (
    <span className="answer-grows" data-typed={typing.value}>
      <textarea {...control} {...typing} className="answer answer-text" rows={1} />
    </span>
  );
}
