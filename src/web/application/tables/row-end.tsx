import { Button } from '../../design/button.tsx';
import type { Rows } from './use-rows.ts';
import { words } from './words.zh.ts';

/** Below a table: adds a row, and brings back the one that was removed last. */
export function RowEnd({ rows, label }: { readonly rows: Rows; readonly label: string }) {
  if (!rows.open) return null;
  return (
    <div className="row-end">
      <Button weight="plain" onClick={rows.add}>
        {words.add} <span className="only-read-aloud">{label}</span>
      </Button>
      {rows.removed && (
        <span role="status">
          {words.removed}{' '}
          <Button weight="plain" onClick={rows.undo}>
            {words.undo}
          </Button>
        </span>
      )}
    </div>
  );
}
