import type { CallSetUp } from '#contract/call-time.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { momentWords as shortMoment } from '../../../design/moment-words.ts';
import { stageWords, words } from './words.zh.ts';

/** Who was given more time, until when and why; the newest first. */
export function ExtensionTable({ extensions }: { readonly extensions: CallSetUp['extensions'] }) {
  return (
    <DataTable
      label={words.extensions}
      rows={extensions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noExtensions}>{words.noExtensionsLine}</EmptyState>}
      columns={[
        { key: 'unit', title: words.forWhom, cell: ({ unitName }) => unitName ?? words.all },
        { key: 'stage', title: words.stage, width: '96px', cell: ({ stage }) => stageWords[stage] },
        { key: 'until', title: words.until, cell: ({ until }) => momentWords(new Date(until)) },
        { key: 'reason', title: words.reason, cell: ({ reason }) => reason },
        { key: 'at', title: words.at, width: '140px', cell: ({ at }) => shortMoment(at) },
      ]}
    />
  );
}
