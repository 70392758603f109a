import type { OverviewCount } from '#contract/overview.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { words } from '../words.zh.ts';
import { countDays } from './count-tiles.ts';
import { LateChart } from './late-chart.tsx';

/** How many were submitted on each day: bars, and the same as a table. */
export function DaysPart({ counts }: { readonly counts: readonly OverviewCount[] }) {
  const days = countDays(counts);
  if (days.length === 0) return <EmptyState title={words.noDays}>{words.noDaysLine}</EmptyState>;
  return (
    <div className="stack-small">
      <LateChart
        title={words.days}
        labels={days.map(({ day }) => day.slice(5))}
        values={days.map(({ count }) => count)}
      />
      <details>
        <summary>{words.asTable}</summary>
        <DataTable
          label={words.days}
          rows={days.filter(({ count }) => count > 0)}
          rowKey={({ day }) => day}
          empty={null}
          columns={[
            { key: 'day', title: words.day, cell: ({ day }) => day },
            { key: 'count', title: words.count, figures: true, cell: ({ count }) => count },
          ]}
        />
      </details>
    </div>
  );
}
