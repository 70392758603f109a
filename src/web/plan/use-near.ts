import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far below or above what is seen a place counts as near. */
const margin = '1200px';

/** Whether a place has come near to what is seen; once near it stays so. */
export function useNear(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (current === null || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [near]);
  return [place, near];
}
