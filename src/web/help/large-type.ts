import { useSyncExternalStore } from 'react';
import { applyTheme, type TypeSize } from '../theme.ts';

/** Under this name the browser remembers it. */
const kept = 'large-type';
const listeners = new Set<() => void>();
let size: TypeSize = remembered();

function remembered(): TypeSize {
  try {
    return localStorage.getItem(kept) === '1' ? 'large' : 'usual';
  } catch {
    // A browser that keeps nothing shows the usual size.
    return 'usual';
  }
}

/** The size that was chosen in this browser. */
export const typeSize = (): TypeSize => size;

/** Shows everything in large or usual type from now on, also the next time this browser comes here. */
export function chooseTypeSize(chosen: TypeSize): void {
  size = chosen;
  try {
    localStorage.setItem(kept, chosen === 'large' ? '1' : '0');
  } catch {
    // It holds until the page is left.
  }
  applyTheme(document.documentElement, chosen);
  for (const listener of listeners) listener();
}

/** The size that is shown now. */
export const useTypeSize = (): TypeSize => useSyncExternalStore(listen, typeSize);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
