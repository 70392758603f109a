/** One of the left beside one of the right, and how sure that is. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts two sequences side by side, in their order, so that the gains of the pairs sum up highest; what has no partner
 * stays alone. In: their lengths and the gain of a pair (0 or less: never together). Out: the pairs, in order.
 */
export function align(lefts: number, rights: number, gain: (left: number, right: number) => number): Pair[] {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const step = new Uint8Array((lefts + 1) * width);
  for (let left = 1; left <= lefts; left += 1) {
    for (let right = 1; right <= rights; right += 1) {
      const place = left * width + right;
      const above = best[place - width] ?? 0;
      const before = best[place - 1] ?? 0;
      const own = gain(left - 1, right - 1);
      const together = own > 0 ? (best[place - width - 1] ?? 0) + own : -1;
      if (together > above && together > before) {
        best[place] = together;
        step[place] = 1;
      } else if (above >= before) {
        best[place] = above;
        step[place] = 2;
      } else best[place] = before;
    }
  }
  const pairs: Pair[] = [];
  let left = lefts;
  let right = rights;
  while (left > 0 && right > 0) {
    const taken = step[left * width + right];
    if (taken === 1) {
      left -= 1;
      right -= 1;
      pairs.push({ left, right });
    } else if (taken === 2) left -= 1;
    else right -= 1;
  }
  return pairs.reverse();
}
