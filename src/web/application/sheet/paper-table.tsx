import { useMemo } from 'react';
import type { FormRow, FormSheet } from '#programme/views/form-view.ts';
import { RowEnd } from '../tables/row-end.tsx';
import { RowTools } from '../tables/row-tools.tsx';
import { useRows } from '../tables/use-rows.ts';
import { TargetFindings } from '../findings/target-findings.tsx';
import { labelRoles, type LabelRole } from './label-roles.ts';
import { PaperCell } from './paper-cell.tsx';
import { words } from './words.zh.ts';

/** An official table as a form: the same grid as on the paper; on phones a list of labels and fields. */
export function PaperTable({ sheet }: { readonly sheet: FormSheet }) {
  const roles = useMemo(() => labelRoles(sheet), [sheet]);
  const width = sheet.columns.reduce((sum, column) => sum + column, 0);
  return (
    <table className="paper-table" aria-label={sheetName(sheet)}>
      <colgroup>
        {sheet.columns.map((column, at) => (
          <col key={at} style={{ width: `${String((column / width) * 100)}%` }} />
        ))}
      </colgroup>
      <tbody>
        {sheet.rows.map((row, at) => (
          <PaperRow key={rowKey(row, at)} row={row} roles={roles[at] ?? []} columns={sheet.columns.length} />
        ))}
      </tbody>
    </table>
  );
}

/** What an official table is called: its heading, or the line that runs across its top. */
export function sheetName({ heading, rows }: FormSheet): string {
  const top = rows[0]?.cells[0];
  return heading ?? (top?.type === 'label' ? top.text : '');
}

const rowKey = ({ repeats }: FormRow, at: number): string =>
  repeats ? `${repeats.table.id}.${repeats.row}` : String(at);

interface PaperRowProps {
  readonly row: FormRow;
  readonly roles: readonly (LabelRole | null)[];
  readonly columns: number;
}

function PaperRow({ row, roles, columns }: PaperRowProps) {
  return (
    <tr style={{ height: `${String(row.minHeight)}mm` }}>
      {row.cells.map((cell, at) => {
        const role = roles[at] ?? null;
        const before = roles[at - 1];
        const content = <PaperCell cell={cell} role={role} named={before?.role === 'names'} />;
        const across = cell.colspan === columns ? ' paper-across' : '';
        return (
          <td
            key={at}
            colSpan={cell.colspan}
            rowSpan={cell.rowspan}
            className={`paper-${cell.type}${role === null ? '' : ` paper-label-${role.role}`}${across}`}
          >
            {row.repeats && cell.type === 'field' ? (
              <RepeatedCell repeats={row.repeats}>{content}</RepeatedCell>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface RepeatedCellProps {
  readonly repeats: NonNullable<FormRow['repeats']>;
  readonly children: React.ReactNode;
}

/** A line of an open table, with what moves and removes it; below the last one a line is added. */
function RepeatedCell({ repeats: { table, row, last }, children }: RepeatedCellProps) {
  const rows = useRows(table);
  return (
    <div data-target={`${table.id}.${row}`}>
      <div className="paper-repeated">
        {children}
        <RowTools rows={rows} row={row} name={words.line(table.label, rows.rows.indexOf(row) + 1)} />
      </div>
      {last && (
        <div data-target={table.id} tabIndex={-1}>
          <RowEnd rows={rows} label={table.label} />
          <TargetFindings target={table.id} />
        </div>
      )}
    </div>
  );
}
