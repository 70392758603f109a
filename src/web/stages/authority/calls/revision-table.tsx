import type { CallSetUp } from '#contract/call-time.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { words } from './words.zh.ts';

/** Amendments of the notice, the newest first; nothing while there is none. */
export function RevisionTable({ revisions }: { readonly revisions: CallSetUp['revisions'] }) {
  return (
    <DataTable
      label={words.revisions}
      rows={revisions}
      rowKey={({ digest }) => digest}
      empty={<p className="soft">{words.noRevisions}</p>}
      columns={[
        {
          key: 'number',
          title: words.revision,
          width: '96px',
          cell: ({ number }) => words.revisionOf(number),
        },
        { key: 'reason', title: words.reason, cell: ({ reason }) => reason },
        { key: 'moved', title: words.movedDrafts, width: '120px', cell: ({ moved }) => String(moved) },
        { key: 'at', title: words.at, width: '150px', cell: ({ at }) => momentWords(at) },
        { key: 'digest', title: words.digest, cell: ({ digest }) => <code>{digest.slice(0, 12)}</code> },
      ]}
    />
  );
}
