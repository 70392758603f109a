import type { ApplicationState } from '#procedure/application/transitions.ts';

/** What is handed up keeps its place. */
export const mayMove = ({ state }: { readonly state: ApplicationState }): boolean => state === 'recommended';

/** A list with the item at one place put to another; unchanged where either place is none. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length) return [...items];
  const others = items.filter((_, at) => at !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/**
 * Rows of 附件4 after one was put to another's place. Those handed up stay in front, as the server keeps them.
 * In: the rows, the place a row has, and the place it is to have.
 */
export function moveRow<Row extends { readonly state: ApplicationState }>(
  rows: readonly Row[],
  from: number,
  to: number,
): Row[] {
  const fixed = rows.filter((row) => !mayMove(row));
  const movable = rows.filter(mayMove);
  const row = rows[from];
  const target = rows[to];
  if (row === undefined || target === undefined || !mayMove(row) || !mayMove(target)) return [...rows];
  return [...fixed, ...moveItem(movable, movable.indexOf(row), movable.indexOf(target))];
}
