import { createStore, del, set, values, type UseStore } from 'idb-keyval';
import type { Entry, Keep } from './entry.ts';

/** Entries in the browser's own database: they survive a closed or killed browser. One person's are not another's. */
export function browserKeep(personId: string): Keep {
  const store: UseStore = createStore(`shuzhuan-${personId}`, 'unsaved');
  const key = (applicationId: string, leaf: string, writer: string) => `${applicationId}/${leaf}/${writer}`;
  return {
    all: async () => {
      const entries = await values<Entry>(store);
      return [...entries].sort((a, b) => (a.typedAt < b.typedAt ? -1 : 1));
    },
    put: (entry) => set(key(entry.applicationId, entry.leaf, entry.writer), entry, store),
    drop: (applicationId, leaf, writer) => del(key(applicationId, leaf, writer), store),
  };
}
