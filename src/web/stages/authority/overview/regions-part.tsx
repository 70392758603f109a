import { useQuery } from '@tanstack/react-query';
import type { OverviewCount } from '#contract/overview.ts';
import { api } from '../../../api.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { words } from '../words.zh.ts';
import { RegionMapPart } from './region-map.tsx';
import { RegionTiles } from './region-tiles.tsx';

interface RegionsPartProps {
  readonly counts: readonly OverviewCount[];
  readonly regions: readonly string[];
  readonly chosen: { readonly region: string; readonly unit: string };
  readonly onChoose: (region: string, unit: string) => void;
}

/** How many there are in each city: on the operator's map where there is one, else as tiles. */
export function RegionsPart(props: RegionsPartProps) {
  const map = useQuery({
    queryKey: ['authority', 'map'],
    queryFn: () => api.regionMap.read(),
    staleTime: Infinity,
  });
  return (
    <Sheet title={map.data ? words.map : words.tiles}>
      <Loaded query={map}>
        {(found) => (found === null ? <RegionTiles {...props} /> : <RegionMapPart map={found} {...props} />)}
      </Loaded>
    </Sheet>
  );
}
