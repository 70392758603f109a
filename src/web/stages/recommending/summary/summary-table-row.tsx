import { Link } from 'react-router';
import type { SummaryColumn } from '#programme/definition/programme.ts';
import { Button } from '../../../design/button.tsx';
import { Tag } from '../../../design/tag.tsx';
import { words } from '../words.zh.ts';
import { mayMove } from './move-row.ts';
import type { SummaryItem } from './summary-query.ts';

interface SummaryTableRowProps {
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryItem[];
  readonly at: number;
  readonly limit: number | null;
  readonly writable: boolean;
  readonly onMove: (to: number) => void;
  readonly onEdit: () => void;
  readonly onDrag: (at: number | null) => void;
  readonly onDrop: () => void;
}

/** One application in 附件4. */
export function SummaryTableRow(props: SummaryTableRowProps) {
  const { columns, rows, at, limit, writable, onMove, onEdit, onDrag, onDrop } = props;
  const row = rows[at];
  if (row === undefined) return null;
  const movable = writable && mayMove(row);
  const before = rows[at - 1];
  const after = rows[at + 1];
  return (
    <tr
      draggable={movable}
      className={movable ? 'summary-movable' : undefined}
      onDragStart={(event) => {
        // Firefox begins no drag without data.
        event.dataTransfer.setData('text/plain', row.applicationId);
        onDrag(at);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (movable) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      {columns.map(({ label, shows }) => (
        <td key={label} data-title={label} className={`summary-${shows}`}>
          <div>{cell(shows, row, at, limit)}</div>
        </td>
      ))}
      {writable && (
        <td className="summary-acts no-print" data-title={words.acts}>
          {movable ? (
            <div className="row">
              <Button
                weight="plain"
                aria-label={words.up(row.applicantName)}
                disabled={before === undefined || !mayMove(before)}
                onClick={() => onMove(at - 1)}
              >
                ↑
              </Button>
              <Button
                weight="plain"
                aria-label={words.down(row.applicantName)}
                disabled={after === undefined}
                onClick={() => onMove(at + 1)}
              >
                ↓
              </Button>
              <Button weight="plain" aria-label={words.editOf(row.applicantName)} onClick={onEdit}>
                {words.edit}
              </Button>
            </div>
          ) : (
            <Tag tone="done">{words.fixed}</Tag>
          )}
        </td>
      )}
    </tr>
  );
}

function cell(shows: SummaryColumn['shows'], row: SummaryItem, at: number, limit: number | null) {
  if (shows === 'number') return String(at + 1);
  if (shows === 'applicantName')
    return <Link to={`/recommend/applications/${row.applicationId}`}>{row.applicantName}</Link>;
  if (shows !== 'mainContent' || limit === null) return row[shows];
  const count = row.mainContentCharacters;
  return (
    <>
      {row.mainContent}
      <span className={count > limit ? 'summary-count summary-too-long' : 'summary-count'}>
        {words.counted(count, limit)}
      </span>
    </>
  );
}
