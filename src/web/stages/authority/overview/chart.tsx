import { BarChart, type BarSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  TitleComponent,
  type GridComponentOption,
  type TitleComponentOption,
} from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useMemo } from 'react';
import { colours } from '../../../theme.ts';
import { Drawing } from './drawing.tsx';
import { chartText, chartTitle } from './chart-title.ts';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

type Option = ComposeOption<BarSeriesOption | GridComponentOption | TitleComponentOption>;

export interface ChartProps {
  /** Stands over the chart and on its picture. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** Bars, one for each label. Its table stands beside it. */
export function Chart({ title, labels, values }: ChartProps) {
  const option = useMemo(() => optionOf({ title, labels, values }), [title, labels, values]);
  return <Drawing title={title} option={option} />;
}

function optionOf({ title, labels, values }: ChartProps): Option {
  return {
    animation: false,
    title: chartTitle(title),
    grid: { left: 8, right: 16, top: 84, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...labels],
      axisLabel: { ...chartText, hideOverlap: true },
      axisLine: { lineStyle: { color: colours.lineStrong } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: chartText,
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      {
        type: 'bar',
        data: [...values],
        barMaxWidth: 40,
        itemStyle: { color: colours.accent },
        label: { ...chartText, show: true, position: 'top' },
      },
    ],
  };
}
