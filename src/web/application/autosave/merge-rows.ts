/**
 * Both changes to the order of a table's rows in one: what either added is there, what either removed is gone, and the
 * order is mine. An order holds no words, so nobody has to be asked.
 * In: what both changed from (null: there was no order yet), mine, theirs. Out: the order of both.
 */
export function mergeRows(
  base: readonly string[] | null,
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const before = base ?? [];
  const kept = mine.filter((row) => theirs.includes(row) || !before.includes(row));
  const added = theirs.filter((row) => !mine.includes(row) && !before.includes(row));
  return [...kept, ...added];
}
