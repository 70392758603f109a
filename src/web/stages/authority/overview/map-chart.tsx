import { MapChart as MapSeries, type MapSeriesOption } from 'echarts/charts';
import { GeoComponent, TitleComponent, type TitleComponentOption } from 'echarts/components';
import { registerMap, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import type { RegionMap } from '#contract/region-map.ts';
import { colours } from '../../../theme.ts';
import { words } from '../words.zh.ts';
import { chartText, chartTitle } from './chart-title.ts';
import type { Tile } from './count-tiles.ts';
import { Drawing } from './drawing.tsx';

use([MapSeries, GeoComponent, TitleComponent, SVGRenderer]);

type Option = ComposeOption<MapSeriesOption | TitleComponentOption>;

/** The shades of the tiles, from none to most, with letters that can be read on them. */
const shades = [
  { area: colours.paper, letters: colours.ink },
  { area: colours.accentSoft, letters: colours.ink },
  { area: colours.accentPale, letters: colours.ink },
  { area: colours.accentMiddle, letters: colours.paper },
  { area: colours.accent, letters: colours.paper },
];

export interface MapChartProps {
  readonly map: RegionMap;
  readonly tiles: readonly Tile[];
  readonly chosen: string;
  readonly onChoose: (region: string) => void;
}

/** The cities in their boundaries, each with its number, under the 审图号 of the map. */
export function MapChart({ map, tiles, chosen, onChoose }: MapChartProps) {
  const option = useMemo(() => {
    registerMap(map.approval, geoJson(map));
    return optionOf(map, tiles, chosen);
  }, [map, tiles, chosen]);
  return (
    <Drawing
      title={words.map}
      className="chart chart-map"
      option={option}
      onPick={(name) => onChoose(name === chosen ? '' : name)}
    />
  );
}

const geoJson = ({ regions }: RegionMap) => ({
  type: 'FeatureCollection' as const,
  features: regions.map(({ name, polygons }) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
  })),
});

function optionOf({ approval }: RegionMap, tiles: readonly Tile[], chosen: string): Option {
  return {
    animation: false,
    title: [
      chartTitle(words.map),
      {
        text: words.approval(approval),
        left: 0,
        bottom: 0,
        textStyle: { ...chartText, fontWeight: 'normal' },
      },
    ],
    series: [
      {
        type: 'map',
        map: approval,
        top: 60,
        bottom: 32,
        selectedMode: false,
        data: tiles.map(({ region, count, shade }) => ({
          name: region,
          value: count,
          label: { color: shades[shade]?.letters ?? colours.ink },
          itemStyle: {
            areaColor: shades[shade]?.area ?? colours.paper,
            borderColor: region === chosen ? colours.amber : colours.lineStrong,
            borderWidth: region === chosen ? 3 : 1,
          },
          emphasis: { label: { color: colours.ink }, itemStyle: { areaColor: colours.amberSoft } },
        })),
        label: {
          ...{ show: true, fontFamily: chartText.fontFamily, fontSize: 12 },
          formatter: ({ name, value }) => `${name}\n${typeof value === 'number' ? String(value) : ''}`,
        },
      },
    ],
  };
}
