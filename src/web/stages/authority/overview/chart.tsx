import { BarChart } from 'echarts/charts';
import {
  GridComponent,
  TitleComponent,
  type GridComponentOption,
  type TitleComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import type { BarSeriesOption } from 'echarts/charts';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../design/button.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { colours, fonts } from '../../../theme.ts';
import { words } from '../words.zh.ts';
import { savePicture } from './save-picture.ts';
import './chart.css';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

type Option = ComposeOption<BarSeriesOption | GridComponentOption | TitleComponentOption>;

export interface ChartProps {
  /** Stands over the chart and on its picture. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** Bars, one for each label. Its table stands beside it; for those who hear the page the chart is only a picture. */
export function Chart({ title, labels, values }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(optionOf({ title, labels, values }), true);
  }, [title, labels, values]);
  const save = async (): Promise<void> => {
    const svg = chart.current?.renderToSVGString();
    setFailed(svg === undefined || !(await savePicture(svg, title)));
  };
  return (
    <div className="stack-small">
      <div ref={place} className="chart" role="img" aria-label={title} />
      <div className="row">
        <Button onClick={() => void save()}>{words.savePicture}</Button>
        {failed && <span role="alert">{words.pictureFailed}</span>}
      </div>
    </div>
  );
}

function optionOf({ title, labels, values }: ChartProps): Option {
  const text = { color: colours.inkSoft, fontFamily: fonts.screen, fontSize: 13 };
  return {
    animation: false,
    title: {
      ...{ text: title, subtext: words.asOf(dayWords(new Date().toISOString())), left: 0, top: 0 },
      textStyle: { ...text, color: colours.ink, fontSize: 14, width: 320, overflow: 'break' },
      subtextStyle: text,
    },
    grid: { left: 8, right: 16, top: 84, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...labels],
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: colours.lineStrong } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      {
        type: 'bar',
        data: [...values],
        barMaxWidth: 40,
        itemStyle: { color: colours.accent },
        label: { ...text, show: true, position: 'top' },
      },
    ],
  };
}
