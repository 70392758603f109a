import type { OverviewCount } from '#contract/overview.ts';

type Counted = Pick<OverviewCount, 'region' | 'unitId' | 'zone' | 'centreType' | 'state' | 'day' | 'count'>;

/** One tile of the schematic. */
export interface Tile {
  readonly region: string;
  readonly count: number;
  /** 0 for none, up to 4 for the most. */
  readonly shade: number;
}

const sum = (rows: readonly Counted[]): number => rows.reduce((all, { count }) => all + count, 0);

const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));

/** A tile for each city, what goes through the reform zone apart. In: numbers already narrowed to what is wanted. */
export function countTiles(
  rows: readonly Counted[],
  regions: readonly string[],
): { readonly tiles: readonly Tile[]; readonly zone: Tile & { readonly unitId: string } } {
  const inZone = rows.filter(({ zone }) => zone);
  const counts = regions.map((region) => sum(rows.filter((row) => row.region === region && !row.zone)));
  const most = Math.max(1, sum(inZone), ...counts);
  const tiles = regions.map((region, at) => {
    const count = counts[at] ?? 0;
    return { region, count, shade: shadeOf(count, most) };
  });
  const zone = sum(inZone);
  return {
    tiles,
    zone: { region: '', unitId: inZone[0]?.unitId ?? '', count: zone, shade: shadeOf(zone, most) },
  };
}

/** How many were submitted on each day, every day from the first to the last. */
export function countDays(rows: readonly Counted[]): { readonly day: string; readonly count: number }[] {
  const byDay = new Map<string, number>();
  for (const { day, count } of rows) if (day !== null) byDay.set(day, (byDay.get(day) ?? 0) + count);
  const found = [...byDay.keys()].sort();
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const days: { day: string; count: number }[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push({ day, count: byDay.get(day) ?? 0 });
  }
  return days;
}
