import { useEffect } from 'react';
import { keyAct, type KeyAct } from './key-of.ts';

/** What is done for a key; true where it was done, so that the browser does nothing with it. */
export type KeyHandler = (act: KeyAct) => boolean;

/** Answers keys as long as the component is shown. Nothing happens while a dialog is open. */
export function useKeys(handler: KeyHandler): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || dialogIsOpen()) return;
      const act = keyAct(event, whereTyped(event.target));
      if (act !== null && handler(act)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [handler]);
}

const dialogIsOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].some(
    (dialog) => dialog.getClientRects().length > 0,
  );

const notTyped = new Set([
  'button',
  'checkbox',
  'radio',
  'submit',
  'reset',
  'file',
  'image',
  'range',
  'color',
]);

function whereTyped(target: EventTarget | null): { typing: boolean; choosing: boolean } {
  if (!(target instanceof HTMLElement)) return { typing: false, choosing: false };
  const choosing = target instanceof HTMLSelectElement;
  const typing =
    choosing ||
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !notTyped.has(target.type));
  return { typing, choosing };
}
