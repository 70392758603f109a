import type { Entry, Keep } from './entry.ts';

/**
 * A keep that goes on where the browser will not keep anything (a private window, a full disk): what cannot be kept is
 * held as long as the page is open, and `onFailure` is told once, so that people know.
 */
export function carefulKeep(keep: Keep, onFailure: () => void): Keep {
  const held = new Map<string, Entry>();
  const key = (applicationId: string, leaf: string, writer: string) => `${applicationId}/${leaf}/${writer}`;
  let told = false;
  const failed = (): void => {
    if (!told) onFailure();
    told = true;
  };
  return {
    all: async () => {
      try {
        return [...(await keep.all()), ...held.values()];
      } catch {
        failed();
        return [...held.values()];
      }
    },
    put: async (entry) => {
      const place = key(entry.applicationId, entry.leaf, entry.writer);
      try {
        await keep.put(entry);
        held.delete(place);
      } catch {
        held.set(place, entry);
        failed();
      }
    },
    drop: async (applicationId, leaf, writer) => {
      held.delete(key(applicationId, leaf, writer));
      try {
        await keep.drop(applicationId, leaf, writer);
      } catch {
        failed();
      }
    },
  };
}
