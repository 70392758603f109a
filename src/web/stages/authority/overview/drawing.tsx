import { init, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../design/button.tsx';
import { words } from '../words.zh.ts';
import { savePicture } from './save-picture.ts';
import './chart.css';

interface DrawingProps {
  /** Names it for those who hear the page, and its picture. */
  readonly title: string;
  readonly option: EChartsCoreOption;
  /** Something in it was pressed; its name. */
  readonly onPick?: (name: string) => void;
  readonly className?: string;
}

/** A drawing that can be saved as a picture. For those who hear the page it is only a picture: a table stands beside it. */
export function Drawing({ title, option, onPick, className = 'chart' }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', ({ name }) => pick.current?.(name));
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, true);
  }, [option]);
  const save = async (): Promise<void> => {
    const svg = chart.current?.renderToSVGString();
    setFailed(svg === undefined || !(await savePicture(svg, title)));
  };
  return (
    <div className="stack-small">
      <div ref={place} className={className} role="img" aria-label={title} />
      <div className="row">
        <Button onClick={() => void save()}>{words.savePicture}</Button>
        {failed && <span role="alert">{words.pictureFailed}</span>}
      </div>
    </div>
  );
}
