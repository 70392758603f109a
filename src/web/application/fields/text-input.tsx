import { useLayoutEffect, useRef } from 'react';
import type { LeafControl } from './field-control.ts';
import { useTyping } from './use-typing.ts';

interface TextInputProps {
  readonly leaf: string;
  readonly control: LeafControl;
}

/** Text of one or more lines; it grows with what is written, as a cell of the paper does. */
export function TextInput({ leaf, control }: TextInputProps) {
  const typing = useTyping(leaf);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${String(current.scrollHeight)}px`;
  }, [typing.value]);
  return <textarea {...control} {...typing} ref={area} className="answer answer-text" rows={1} />;
}
