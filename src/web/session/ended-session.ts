/** Callers that wait until somebody has signed in again; while there are any, the password is asked for. */
let waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** Resolves when the same person has signed in again; rejects when they leave instead. */
export function askForPassword(): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    tell();
  });
}

/** The session is back: everything that waited goes on. */
export function sessionIsBack(): void {
  const those = waiting;
  waiting = [];
  tell();
  for (const { resolve } of those) resolve();
}

/** Whoever sits there does not sign in again: what waited is given up; unsent answers lie in the browser. */
export function sessionIsLeft(): void {
  const those = waiting;
  waiting = [];
  tell();
  for (const { reject } of those) reject(new Error('session left'));
}

/** For `useSyncExternalStore`. */
export const endedSession = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isEnded: (): boolean => waiting.length > 0,
};
