import { lazy, Suspense } from 'react';
import type { OverviewCount } from '#contract/overview.ts';
import type { RegionMap } from '#contract/region-map.ts';
import { Loading } from '../../../design/loading.tsx';
import { Chips } from '../../review/chips.tsx';
import { words } from '../words.zh.ts';
import { countTiles } from './count-tiles.ts';

const Drawn = lazy(async () => ({ default: (await import('./map-chart.tsx')).MapChart }));

interface RegionMapPartProps {
  readonly map: RegionMap;
  readonly counts: readonly OverviewCount[];
  readonly regions: readonly string[];
  readonly chosen: { readonly region: string; readonly unit: string };
  /** A city, or a unit; both empty shows all again. */
  readonly onChoose: (region: string, unit: string) => void;
}

/** The cities as the operator's map has them; the same choice as buttons for who uses keys, with the reform zone. */
export function RegionMapPart({ map, counts, regions, chosen, onChoose }: RegionMapPartProps) {
  const { tiles, zone } = countTiles(counts, regions);
  const ofZone = { value: zone.unitId, label: words.zone, count: zone.count };
  const chips = tiles.map(({ region, count }) => ({ value: region, label: region, count }));
  return (
    <div className="stack-small">
      <Suspense fallback={<Loading />}>
        <Drawn map={map} tiles={tiles} chosen={chosen.region} onChoose={(region) => onChoose(region, '')} />
      </Suspense>
      <Chips
        label={words.map}
        chips={zone.count === 0 ? chips : [...chips, ofZone]}
        value={chosen.region === '' ? chosen.unit : chosen.region}
        total={counts.reduce((sum, { count }) => sum + count, 0)}
        onChoose={(value) =>
          regions.includes(value) || value === '' ? onChoose(value, '') : onChoose('', value)
        }
      />
      <p className="note">{words.approval(map.approval)}</p>
    </div>
  );
}
