import { api } from '../../api.ts';
import { tellError } from '../../tell-error.ts';
import { isBeatDue } from './is-beat-due.ts';
import type { TogetherStore } from './together-store.ts';

const tick = 1000;
/** The page itself comes first. */
const patience = 1200;
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Says again and again that one is here and at which place, as long as something is done in a page that is seen, and
 * notes who else is. Out: ends it.
 */
export function sayHere(applicationId: string, store: TogetherStore): () => void {
  let activeAt = Date.now();
  let saidAt: number | null = null;
  let movedAt: number | null = null;
  let { place } = store.snapshot();
  let asking = false;
  let over = false;
  const active = (): void => {
    activeAt = Date.now();
  };
  const whenSeen = (): void => {
    if (document.visibilityState === 'visible') active();
  };
  const unlisten = store.subscribe(() => {
    const next = store.snapshot().place;
    if (next !== place) movedAt = Date.now();
    place = next;
  });
  const say = async (): Promise<void> => {
    const { known } = store;
    asking = true;
    saidAt = Date.now();
    try {
      const together = await api.together.here({ applicationId, ...place });
      if (store.known === known) store.setTogether(together);
    } catch (error) {
      store.setError(error);
      // Whose application it is not, that one will not see it the next time either.
      if (tellError(error).code === 'notFound') over = true;
    } finally {
      asking = false;
    }
  };
  const look = (): void => {
    if (over || asking || document.visibilityState === 'hidden') return;
    if (isBeatDue({ now: Date.now(), saidAt, activeAt, movedAt })) void say();
  };
  for (const sign of signs) document.addEventListener(sign, active, { passive: true });
  document.addEventListener('visibilitychange', whenSeen);
  let timer = 0;
  const wait = window.setTimeout(() => {
    look();
    timer = window.setInterval(look, tick);
  }, patience);
  return () => {
    window.clearTimeout(wait);
    window.clearInterval(timer);
    unlisten();
    for (const sign of signs) document.removeEventListener(sign, active);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
