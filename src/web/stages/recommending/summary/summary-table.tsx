import { useMemo, useState } from 'react';
import type { Programme } from '#programme/definition/programme.ts';
import { useMay } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { contentLimit } from './content-limit.ts';
import { RowDialog } from './row-dialog.tsx';
import type { SummaryItem } from './summary-query.ts';
import { SummaryTableRow } from './summary-table-row.tsx';
import './summary-table.css';

interface SummaryTableProps {
  readonly programme: Programme;
  readonly rows: readonly SummaryItem[];
  readonly onMove: (from: number, to: number) => void;
}

/** 附件4 on the screen: the columns and widths of the paper, and beside it what can be done with each row. */
export function SummaryTable({ programme, rows, onMove }: SummaryTableProps) {
  const { annex, title, columns } = programme.summary;
  const mayWrite = useMay('recommend.write');
  const [dragged, setDragged] = useState<number | null>(null);
  const [edited, setEdited] = useState<SummaryItem | null>(null);
  const limit = useMemo(() => contentLimit(programme), [programme]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <section className="sheet sheet-paper" aria-label={title}>
      <p className="summary-annex">{annex}</p>
      <h2 className="summary-title">{title}</h2>
      {mayWrite && <p className="note summary-hint no-print">{words.drag}</p>}
      <table className="summary-table" aria-label={title}>
        <colgroup>
          {columns.map(({ label, width: own }) => (
            <col key={label} style={{ width: `${String((own / width) * (mayWrite ? 88 : 100))}%` }} />
          ))}
          {mayWrite && <col style={{ width: '12%' }} />}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {mayWrite && (
              <th scope="col" className="summary-acts no-print">
                {words.acts}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <SummaryTableRow
              key={row.applicationId}
              columns={columns}
              rows={rows}
              at={at}
              limit={limit}
              writable={mayWrite}
              onMove={(to) => onMove(at, to)}
              onEdit={() => setEdited(row)}
              onDrag={setDragged}
              onDrop={() => {
                if (dragged !== null) onMove(dragged, at);
                setDragged(null);
              }}
            />
          ))}
        </tbody>
      </table>
      {edited !== null && <RowDialog item={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}
