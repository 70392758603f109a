import { useSyncExternalStore } from 'react';
import { isAttended } from './is-attended.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const tick = 1000;

let activeAt: number | null = null;
let attended = true;
let timer = 0;
const listeners = new Set<() => void>();

/** When something was done in the page last, in ms; opening it is something, and so is coming back to it. */
export function lastActive(): number {
  if (activeAt !== null) return activeAt;
  for (const sign of signs) document.addEventListener(sign, active, { passive: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') active();
    else look();
  });
  activeAt = Date.now();
  return activeAt;
}

function active(): void {
  activeAt = Date.now();
  if (!attended) look();
}

function look(): void {
  const now = document.visibilityState === 'visible' && isAttended(Date.now(), lastActive());
  if (now === attended) return;
  attended = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  look();
  if (listeners.size === 1) timer = window.setInterval(look, tick);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** Is somebody there, before a page that is seen? Whatever asks the server by the clock asks this first. */
export const useAttended = (): boolean => useSyncExternalStore(subscribe, () => attended);
