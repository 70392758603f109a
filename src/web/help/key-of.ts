/** What a key that was pressed asks for on every page. */
export type KeyAct = 'search' | 'help' | 'next' | 'previous' | 'save' | 'check' | 'together';

/** A key as the browser tells it. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/**
 * The act of a key; null where it has none. In: also whether somebody is typing, whose letters stay letters, and
 * whether it is a list of choices, which opens by Alt+↓.
 */
export function keyAct(
  pressed: Pressed,
  at: { readonly typing: boolean; readonly choosing: boolean },
): KeyAct | null {
  const { key, altKey, isComposing } = pressed;
  const command = pressed.ctrlKey || pressed.metaKey;
  if (isComposing) return null;
  if (command && !altKey && !pressed.shiftKey) {
    if (key.toLowerCase() === 'k') return 'search';
    if (key.toLowerCase() === 's') return 'save';
    return null;
  }
  if (command) return null;
  if (altKey) {
    if (key.toLowerCase() === 'j') return 'check';
    if (key.toLowerCase() === 'k') return 'together';
    if (at.choosing) return null;
    return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : null;
  }
  if (at.typing) return null;
  // Chinese keyboards give these for the same keys.
  if (key === '?' || key === '？') return 'help';
  return key === '/' || key === '、' ? 'search' : null;
}
