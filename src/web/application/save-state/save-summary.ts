import type { LeafState } from '../autosave/entry.ts';

/** How it stands with saving an application as a whole; what needs somebody comes first. */
export type SaveSummary =
  | { readonly state: 'conflicts' | 'refused'; readonly count: number }
  /** `message`: what the server said; empty while no connection is there. */
  | { readonly state: 'waiting'; readonly count: number; readonly message: string }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'untouched' };

/** In: the states of all leaves that were touched. Out: the one thing to say at the top. */
export function saveSummary(states: Iterable<LeafState>): SaveSummary {
  const all = [...states];
  const count = (state: LeafState['state']): number => all.filter((one) => one.state === state).length;
  if (count('conflict') > 0) return { state: 'conflicts', count: count('conflict') };
  if (count('refused') > 0) return { state: 'refused', count: count('refused') };
  const waiting = all.flatMap((one) => (one.state === 'waiting' ? [one.message] : []));
  if (waiting.length > 0)
    return { state: 'waiting', count: waiting.length, message: waiting.find((said) => said !== '') ?? '' };
  if (count('typing') + count('saving') > 0) return { state: 'saving' };
  const last = all.flatMap((one) => (one.state === 'saved' ? [one.at] : [])).sort();
  const at = last[last.length - 1];
  return at === undefined ? { state: 'untouched' } : { state: 'saved', at };
}
