import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IndicatorSpread, TypeSpread } from '#contract/overview.ts';
import { api } from '../../../api.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import { LateChart } from './late-chart.tsx';

interface SpreadPartProps {
  readonly callId: string;
  readonly region: string;
  /** Filtered by type: only that one is shown. */
  readonly type: string;
}

/** How each indicator is spread over what was handed up, void ones apart. */
export function SpreadPart({ callId, region, type }: SpreadPartProps) {
  const query = useQuery({
    queryKey: ['authority', 'indicators', callId, region],
    queryFn: () => api.overview.indicators({ callId, ...(region === '' ? {} : { region }) }),
  });
  return (
    <Loaded query={query}>
      {(all) => {
        const shown = all.filter(({ centreType }) => type === '' || centreType === type);
        return shown.length === 0 ? (
          <EmptyState title={words.noSpread}>{words.noSpreadLine}</EmptyState>
        ) : (
          <OneType spread={shown} />
        );
      }}
    </Loaded>
  );
}

function OneType({ spread }: { readonly spread: readonly TypeSpread[] }) {
  const [type, setType] = useState('');
  const [key, setKey] = useState('');
  const shown = spread.find(({ centreType }) => centreType === type) ?? spread[0];
  const indicators = shown?.indicators ?? [];
  const drawn =
    indicators.find((one) => one.key === key) ?? indicators.find((one) => one.distribution !== null);
  const bars = drawn?.distribution?.bars ?? [];
  return (
    <div className="stack">
      <div className="filter-row">
        <ChoiceField
          label={reviewWords.type}
          value={shown?.centreType ?? ''}
          groups={[
            {
              label: '',
              choices: spread.map(({ centreType, centreTypeLabel, applications }) => ({
                value: centreType,
                label: words.typeWithCount(centreTypeLabel, applications),
              })),
            },
          ]}
          onChoose={setType}
        />
        <ChoiceField
          label={words.indicator}
          value={drawn?.key ?? ''}
          groups={[{ label: '', choices: indicators.map((one) => ({ value: one.key, label: one.label })) }]}
          onChoose={setKey}
        />
      </div>
      {drawn !== undefined &&
        (bars.length === 0 ? (
          <p>{words.nothingCounted}</p>
        ) : (
          <LateChart
            title={words.spreadTitle(drawn.label, drawn.unit)}
            labels={bars.map(({ from, to }) => (from === to ? from : words.range(from, to)))}
            values={bars.map(({ count }) => count)}
          />
        ))}
      {drawn !== undefined && <SpreadTable indicators={[drawn]} />}
      <details>
        <summary>{words.allIndicators}</summary>
        <SpreadTable indicators={indicators} />
      </details>
    </div>
  );
}

function SpreadTable({ indicators }: { readonly indicators: readonly IndicatorSpread[] }) {
  const figure = (key: string, title: string, cell: (one: IndicatorSpread) => string) => ({
    ...{ key, title, figures: true, cell },
  });
  return (
    <DataTable
      label={words.spread}
      rows={indicators}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          key: 'label',
          title: words.indicator,
          width: '28%',
          cell: ({ label, unit }) => words.spreadTitle(label, unit),
        },
        figure('counted', words.counted, (one) => String(one.counted)),
        figure('void', words.voided, (one) => String(one.void)),
        figure('blank', words.blank, (one) => String(one.blank + one.unreadable)),
        figure('min', words.min, ({ distribution: of }) => of?.min ?? ''),
        figure('lower', words.lowerQuartile, ({ distribution: of }) => of?.lowerQuartile ?? ''),
        figure('median', words.median, ({ distribution: of }) => of?.median ?? ''),
        figure('upper', words.upperQuartile, ({ distribution: of }) => of?.upperQuartile ?? ''),
        figure('max', words.max, ({ distribution: of }) => of?.max ?? ''),
      ]}
    />
  );
}
