import type { Rows } from './use-rows.ts';
import { words } from './words.zh.ts';
import './row-tools.css';

interface RowToolsProps {
  readonly rows: Rows;
  readonly row: string;
  /** What the row is called, for those who hear the buttons. */
  readonly name: string;
}

/** Moves a row up or down, or removes it. */
export function RowTools({ rows, row, name }: RowToolsProps) {
  if (!rows.open) return null;
  const at = rows.rows.indexOf(row);
  return (
    <span className="row-tools">
      <button type="button" aria-label={words.up(name)} disabled={at <= 0} onClick={() => rows.move(row, -1)}>
        ↑
      </button>
      <button
        type="button"
        aria-label={words.down(name)}
        disabled={at === rows.rows.length - 1}
        onClick={() => rows.move(row, 1)}
      >
        ↓
      </button>
      <button type="button" aria-label={words.remove(name)} onClick={() => rows.remove(row)}>
        ✕
      </button>
    </span>
  );
}
