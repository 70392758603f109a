/** An application of the unit in one call, and its place in the order of recommendation. */
export interface Placed {
  readonly id: string;
  readonly place: number | null;
  /** What is handed up keeps its place. */
  readonly fixed: boolean;
}

/**
 * The places of what can still be moved: those named first, in the order named, then the others in the order they had.
 * They follow after whatever keeps its place. Names that are not among them change nothing.
 */
export function orderPlaces(
  all: readonly Placed[],
  named: readonly string[],
): readonly { readonly id: string; readonly place: number }[] {
  const base = Math.max(0, ...all.filter((one) => one.fixed).map((one) => one.place ?? 0));
  const movable = all.filter((one) => !one.fixed);
  const first = [...new Set(named)].filter((id) => movable.some((one) => one.id === id));
  const rest = movable
    .filter((one) => one.place !== null && !first.includes(one.id))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map((one) => one.id);
  return [...first, ...rest].map((id, at) => ({ id, place: base + at + 1 }));
}

/** The place behind all others. */
export const lastPlace = (all: readonly Pick<Placed, 'place'>[]): number =>
  Math.max(0, ...all.map((one) => one.place ?? 0)) + 1;
