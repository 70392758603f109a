/** One line of the table: what was measured, against what, and the limit it is held to. */
export interface Claim {
  readonly name: string;
  /** The figure the limit is set for. */
  readonly value: number;
  readonly unit: 'ms' | '×' | 's' | 'KB' | 'MB';
  /** At most, or at least; without either the figure is told and nothing is promised. */
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
  /** Peer, floor, memory: what one must know to judge the figure. */
  readonly beside: string;
}

/** Claims as lines of a table in columns. */
export function table(claims: readonly Claim[]): string {
  const rows = claims.map(({ name, value, unit, limit, beside }) => [
    name,
    inUnit(value, unit),
    limit ? limitText(limit, unit) : '–',
    limit ? (isMet(value, limit) ? 'met' : 'MISSED') : '–',
    beside,
  ]);
  const all = [['measured', 'figure', 'limit', '', 'beside'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** Milliseconds, seconds or times, as people read them. */
export function inUnit(value: number, unit: Claim['unit']): string {
  if (unit === '×') return `${value.toFixed(value < 10 ? 2 : 0)}×`;
  return `${value.toFixed(unit === 's' || value < 10 ? 2 : 0)} ${unit}`;
}

type Limit = NonNullable<Claim['limit']>;

const limitText = (limit: Limit, unit: Claim['unit']) =>
  'atMost' in limit ? `≤ ${String(limit.atMost)} ${unit}` : `≥ ${String(limit.atLeast)}${unit}`;

const isMet = (value: number, limit: Limit) =>
  'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
