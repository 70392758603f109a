/** Runs something `times` times after a few warm-up rounds; out: milliseconds of each run. */
export async function measure(
  times: number,
  work: () => unknown,
  warmUp = Math.min(3, times),
): Promise<number[]> {
  for (let round = 0; round < warmUp; round += 1) await work();
  const spent: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await work();
    spent.push(performance.now() - start);
  }
  return spent;
}

/** The middle of the measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
