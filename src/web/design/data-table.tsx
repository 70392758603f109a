import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, one below the other. */
  readonly figures?: boolean;
  /** As CSS says it: `120px`, `30%`. */
  readonly width?: string;
}

interface DataTableProps<Row> {
  /** What the table lists, for those who hear it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** In place of the table while there are no rows. */
  readonly empty: ReactNode;
}

/** A list with columns; on phones each row becomes a card that names its values. */
export function DataTable<Row>({ label, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="data-table-frame">
      <table className="data-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title, width, figures }) => (
              <th
                key={key}
                scope="col"
                style={{ width }}
                className={figures === true ? 'figures' : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, title, cell, figures }) => {
                const content = cell(row);
                const nothing = content === null || content === '';
                const names = [figures === true ? 'figures' : '', nothing ? 'nothing' : ''].join(' ').trim();
                return (
                  <td key={key} data-title={title} className={names}>
                    <div>{content}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
