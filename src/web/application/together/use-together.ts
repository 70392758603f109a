import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Together } from '#contract/together.ts';
import type { TogetherSnapshot, TogetherStore } from './together-store.ts';

export const TogetherContext = createContext<TogetherStore | null>(null);

/** The store of the application that is open. */
export function useTogetherStore(): TogetherStore {
  const store = useContext(TogetherContext);
  if (store === null) throw new Error('used outside an open application');
  return store;
}

/** A part of what colleagues do together; the component is drawn again when it changes. */
export function useTogether<Part>(select: (snapshot: TogetherSnapshot) => Part): Part {
  const store = useTogetherStore();
  return useSyncExternalStore(store.subscribe, () => select(store.snapshot()));
}

const never = () => () => undefined;

/** How many comments wait on a target; none where an application is only looked at by others. */
export function useOpenComments(target: string): number {
  const store = useContext(TogetherContext);
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.snapshot().open.get(target) ?? 0);
}

/** An act of colleagues: `run` does it, and what it leaves is what is known from then on. */
export function useTogetherAct() {
  const store = useTogetherStore();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (act: () => Promise<Together>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      store.setTogether(await act());
      return true;
    } catch (reason) {
      setError(reason);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
