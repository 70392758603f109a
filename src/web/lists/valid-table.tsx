import { useState } from 'react';
import type { ListVerdict } from '#contract/lists.ts';
import { Button } from '../design/button.tsx';
import { DataTable, type Column } from '../design/data-table.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Tag } from '../design/tag.tsx';
import { words } from './words.zh.ts';

type Valid = ListVerdict['valid'][number];
const first = 100;

/** Rows that can be taken, what becomes of each, and what each changes. */
export function ValidTable({ valid }: { readonly valid: readonly Valid[] }) {
  const [all, setAll] = useState(false);
  const changes: Column<Valid>[] = valid.some(({ lines }) => lines.length > 0)
    ? [{ key: 'lines', title: words.lines, cell: ({ lines }) => <Lines lines={lines} /> }]
    : [];
  return (
    <div className="stack-small">
      <DataTable
        label={words.valid}
        rows={all ? valid : valid.slice(0, first)}
        rowKey={({ row }) => String(row)}
        empty={<EmptyState title={words.noValid}>{words.noValidLine}</EmptyState>}
        columns={[
          { key: 'row', title: words.row, width: '56px', figures: true, cell: ({ row }) => row },
          {
            key: 'title',
            title: words.title,
            ...(changes.length > 0 && { width: '260px' }),
            cell: ({ title }) => title,
          },
          {
            key: 'act',
            title: words.act,
            ...(changes.length > 0 && { width: '200px' }),
            cell: ({ act }) => act,
          },
          ...changes,
        ]}
      />
      {!all && valid.length > first && (
        <div>
          <Button weight="plain" onClick={() => setAll(true)}>
            {words.showAll(valid.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: Valid['lines'] }) {
  return (
    <ul className="list-lines">
      {lines.map(({ label, before, after, taken }) => (
        <li key={label}>
          <span className="note">{label}</span> {words.was(before)} → <strong>{after}</strong>{' '}
          {!taken && <Tag tone="warns">{words.kept}</Tag>}
        </li>
      ))}
    </ul>
  );
}
