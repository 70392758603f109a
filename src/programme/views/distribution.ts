import { Big } from 'big.js';
import { compareDecimals } from '../conditions/decimal.ts';

/** So many values lie from here on and below there; the last bar holds its upper end as well. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** How the values of one number are spread, in exact decimals. */
export interface Distribution {
  readonly min: string;
  readonly lowerQuartile: string;
  readonly median: string;
  readonly upperQuartile: string;
  readonly max: string;
  readonly bars: readonly Bar[];
}

/** Above so many values the bars are twice as many. */
const manyValues = 30;

/**
 * Describes decimal strings: least, quartiles, greatest, and bars of one width. Between two values a quartile is
 * interpolated. Null when there is none.
 */
export function distribution(values: readonly string[]): Distribution | null {
  const sorted = [...values].sort(compareDecimals);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  return {
    min,
    lowerQuartile: quarter(sorted, 1),
    median: quarter(sorted, 2),
    upperQuartile: quarter(sorted, 3),
    max,
    bars: barsOf(sorted, min, max),
  };
}

/** What so many quarters of the sorted values do not exceed. */
function quarter(sorted: readonly string[], quarters: 1 | 2 | 3): string {
  const place = (sorted.length - 1) * quarters;
  const below = sorted[Math.floor(place / 4)] ?? '0';
  const above = sorted[Math.ceil(place / 4)] ?? below;
  const part = new Big(place % 4).times('0.25');
  return new Big(above).minus(below).times(part).plus(below).toFixed();
}

function barsOf(sorted: readonly string[], min: string, max: string): Bar[] {
  const span = new Big(max).minus(min);
  if (span.eq(0)) return [{ from: min, to: max, count: sorted.length }];
  const bars = sorted.length > manyValues ? 10 : 5;
  const width = span.times(bars === 10 ? '0.1' : '0.2');
  const edges = Array.from({ length: bars + 1 }, (_, at) => width.times(at).plus(min).toFixed());
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? max;
    const last = at === bars - 1;
    const within = (value: string): boolean =>
      compareDecimals(value, from) >= 0 && (last || compareDecimals(value, to) < 0);
    return { from, to, count: sorted.filter(within).length };
  });
}
