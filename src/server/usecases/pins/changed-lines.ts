/** Of two texts the lines from the first that differs to the last. Nothing differs: pictures or the look of it were changed, and both are given whole. */
export function changedLines(before: string, after: string): { before: string; after: string } {
  if (before === after) return { before, after };
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const part = (lines: readonly string[]): string => lines.slice(head, lines.length - tail).join('\n');
  return { before: part(a), after: part(b) };
}
