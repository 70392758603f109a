import type { KindName } from '#programme/definition/field.ts';
import type { LeafControl } from './field-control.ts';
import { useTyping } from './use-typing.ts';

interface LineInputProps {
  readonly leaf: string;
  readonly kind: KindName;
  readonly control: LeafControl;
}

const decimal: readonly KindName[] = ['money', 'decimal', 'percent'];

/** Which keys a phone offers. Chinese words for figures may be typed all the same. */
function keysFor(kind: KindName): 'decimal' | 'numeric' | 'tel' | 'email' | 'text' {
  if (decimal.includes(kind)) return 'decimal';
  if (kind === 'count') return 'numeric';
  return kind === 'email' ? 'email' : kind === 'phone' ? 'tel' : 'text';
}

/** One line, typed freely; its kind reads it. */
export function LineInput({ leaf, kind, control }: LineInputProps) {
  const typing = useTyping(leaf);
  return (
    <input
      {...control}
      {...typing}
      className={`answer answer-${kind}`}
      type="text"
      inputMode={keysFor(kind)}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
