import { api } from '../../api.ts';
import { lastActive } from '../../session/attendance.ts';
import { tellError } from '../../tell-error.ts';
import { isBeatDue } from './is-beat-due.ts';
import type { TogetherStore } from './together-store.ts';

const tick = 1000;
/** The page itself comes first. */
const patience = 1200;

/**
 * Says again and again that one is here and at which place, as long as something is done in a page that is seen, and
 * notes who else is. Out: ends it.
 */
export function sayHere(applicationId: string, store: TogetherStore): () => void {
  // What is done from now on is noted.
  lastActive();
  let saidAt: number | null = null;
  let movedAt: number | null = null;
  let { place } = store.snapshot();
  let asking = false;
  let over = false;
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
    if (isBeatDue({ now: Date.now(), saidAt, activeAt: lastActive(), movedAt })) void say();
  };
  let timer = 0;
  const wait = window.setTimeout(() => {
    look();
    timer = window.setInterval(look, tick);
  }, patience);
  return () => {
    window.clearTimeout(wait);
    window.clearInterval(timer);
    unlisten();
  };
}
