import type { ListVerdict } from '#contract/lists.ts';
import { DataTable } from '../design/data-table.tsx';
import { words } from './words.zh.ts';

type Placed = ListVerdict['errors'][number];

/** Places of the file, each with what is to be said of it: row, letter of the column, what stands there, what to do. */
export function PlacedTable({
  label,
  placed,
}: {
  readonly label: string;
  readonly placed: readonly Placed[];
}) {
  return (
    <DataTable
      label={label}
      rows={placed}
      rowKey={({ row, column, says }) => `${String(row)} ${column ?? ''} ${says}`}
      empty={null}
      columns={[
        { key: 'row', title: words.row, width: '56px', figures: true, cell: ({ row }) => row },
        {
          key: 'column',
          title: words.column,
          width: '200px',
          cell: ({ column, heading }) => (column === null ? heading : `${column} ${heading}`),
        },
        {
          key: 'value',
          title: words.value,
          width: '26%',
          cell: ({ value }) => (value === '' ? <span className="note">{words.blank}</span> : value),
        },
        { key: 'says', title: words.remedy, cell: ({ says }) => says },
      ]}
    />
  );
}
