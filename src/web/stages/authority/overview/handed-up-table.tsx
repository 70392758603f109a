import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { StateTag } from '../../review/state-tag.tsx';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';

interface HandedUpTableProps {
  readonly heads: readonly ApplicationHead[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** Applications that were handed up, each leading to its review. */
export function HandedUpTable({ heads, regions }: HandedUpTableProps) {
  const regionName = (code: string): string =>
    regions.find((region) => region.code === code)?.name ?? (code === '' ? reviewWords.provincial : code);
  return (
    <DataTable
      label={words.list}
      rows={heads}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'applicant',
          title: reviewWords.applicant,
          cell: ({ id, applicantName, centreName }) => (
            <>
              <Link to={`/authority/applications/${id}`}>{applicantName}</Link>
              <div className="note">{centreName}</div>
            </>
          ),
        },
        { key: 'type', title: reviewWords.type, cell: ({ centreTypeLabel }) => centreTypeLabel },
        { key: 'region', title: reviewWords.region, cell: ({ region }) => regionName(region) },
        { key: 'unit', title: reviewWords.unit, cell: ({ unitName }) => unitName },
        {
          key: 'order',
          title: words.order,
          figures: true,
          cell: ({ order }) => (order === null ? null : String(order)),
        },
        {
          key: 'handedUpAt',
          title: words.handedUpAt,
          width: '120px',
          cell: ({ handedUpAt }) => (handedUpAt === null ? null : dayWords(handedUpAt)),
        },
        { key: 'state', title: reviewWords.state, cell: ({ state }) => <StateTag state={state} /> },
      ]}
    />
  );
}
