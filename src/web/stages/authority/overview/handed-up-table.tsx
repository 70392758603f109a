import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { StateTag } from '../../review/state-tag.tsx';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';

interface HandedUpTableProps {
  readonly heads: readonly ApplicationHead[];
  /** Unit and day are the same for all of them, and said above. */
  readonly inBatch?: boolean;
}

/** Applications that were handed up, each leading to its review. */
export function HandedUpTable({ heads, inBatch = false }: HandedUpTableProps) {
  const said: Column<ApplicationHead>[] = [
    { key: 'unit', title: reviewWords.unit, cell: ({ unitName }) => unitName },
    {
      key: 'handedUpAt',
      title: words.handedUpAt,
      width: '120px',
      cell: ({ handedUpAt }) => (handedUpAt === null ? null : dayWords(handedUpAt)),
    },
  ];
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
        {
          key: 'type',
          title: reviewWords.type,
          width: '100px',
          cell: ({ centreTypeLabel }) => centreTypeLabel,
        },
        {
          key: 'region',
          title: reviewWords.region,
          width: '100px',
          cell: ({ region }) => (region === '' ? reviewWords.provincial : region),
        },
        ...(inBatch ? [] : said),
        {
          key: 'order',
          title: words.order,
          figures: true,
          width: '100px',
          cell: ({ order }) => (order === null ? null : String(order)),
        },
        {
          key: 'state',
          title: reviewWords.state,
          width: '170px',
          cell: ({ state }) => <StateTag state={state} />,
        },
      ]}
    />
  );
}
