/** The browser asks before it closes or reloads the page, as long as there is something to lose. Out: ends it. */
export function askBeforeLeaving(somethingToLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (!somethingToLose()) return;
    event.preventDefault();
    // Chromium before 119 asks only where this is set.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
