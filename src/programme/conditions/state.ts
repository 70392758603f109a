/** What is known of a condition; `unknown` is: not answered yet. */
export type State = 'satisfied' | 'unsatisfied' | 'unknown';

/** Kleene's conjunction: one that fails decides. Nothing to satisfy is satisfied. */
export function allOf(states: readonly State[]): State {
  if (states.includes('unsatisfied')) return 'unsatisfied';
  return states.includes('unknown') ? 'unknown' : 'satisfied';
}

/** Kleene's disjunction: one that holds decides. No way to satisfy is unsatisfied. */
export function anyOf(states: readonly State[]): State {
  if (states.includes('satisfied')) return 'satisfied';
  return states.includes('unknown') ? 'unknown' : 'unsatisfied';
}

/** What is not known is not known the other way round either. */
export function negate(state: State): State {
  if (state === 'unknown') return 'unknown';
  return state === 'satisfied' ? 'unsatisfied' : 'satisfied';
}
