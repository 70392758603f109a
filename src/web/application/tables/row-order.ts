/** The id of a row that is added to these: one more than the highest number, so that a removed row's id is not used anew. */
export function nextRow(rows: readonly string[]): string {
  const numbers = rows.map((row) => Number(/^r(\d+)$/.exec(row)?.[1] ?? 0));
  return `r${String(Math.max(0, ...numbers) + 1)}`;
}

/** The order with a row moved so many places; beyond an end it stays at that end. */
export function movedRow(rows: readonly string[], row: string, by: number): string[] {
  const others = rows.filter((other) => other !== row);
  const at = Math.min(others.length, Math.max(0, rows.indexOf(row) + by));
  return [...others.slice(0, at), row, ...others.slice(at)];
}
