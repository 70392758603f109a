import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** How long the place that was asked for stays marked, in ms. */
const markedFor = 4000;

/** Leads to the place a link asks for (`?at=<target>`): it is scrolled to, marked, and its first control has the focus. */
export function useShownTarget(): void {
  const { search, key } = useLocation();
  useEffect(() => {
    const target = new URLSearchParams(search).get('at');
    if (target === null) return;
    let timer = 0;
    // The shell puts the focus on a new page's beginning first.
    const frame = requestAnimationFrame(() => {
      const place = document.querySelector<HTMLElement>(`[data-target="${CSS.escape(target)}"]`);
      if (place === null) return;
      place.scrollIntoView({ block: 'center' });
      const control = place.querySelector<HTMLElement>('input, textarea, select, button, a');
      (control ?? place).focus({ preventScroll: true });
      place.classList.add('target-shown');
      timer = window.setTimeout(() => place.classList.remove('target-shown'), markedFor);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [search, key]);
}
