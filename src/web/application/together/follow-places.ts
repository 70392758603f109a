import type { TogetherStore } from './together-store.ts';

/** Evidence is not a place of the papers: nothing is written or said about it there. */
const notPlaces = 'evidence.';

/** Notes which place of the page was gone into last, by key or by pointer. Out: ends it. */
export function followPlaces(store: TogetherStore): () => void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('.application-page') === null) return;
    const place = target.closest<HTMLElement>('[data-target]')?.dataset['target'];
    if (place !== undefined && !place.startsWith(notPlaces)) store.goInto(place);
  };
  document.addEventListener('focusin', follow);
  document.addEventListener('pointerdown', follow);
  return () => {
    document.removeEventListener('focusin', follow);
    document.removeEventListener('pointerdown', follow);
  };
}
