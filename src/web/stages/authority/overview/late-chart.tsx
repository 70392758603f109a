import { lazy, Suspense } from 'react';
import { Loading } from '../../../design/loading.tsx';
import type { ChartProps } from './chart.tsx';

const Drawn = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** A chart whose script arrives only when one is shown. */
export function LateChart(props: ChartProps) {
  return (
    <Suspense fallback={<Loading />}>
      <Drawn {...props} />
    </Suspense>
  );
}
