import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeliveryItem } from '#contract/deliveries.ts';
import { channelWords, noticeWords } from '#procedure/notices/words.zh.ts';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { Notice } from '../../../design/notice.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { Tag } from '../../../design/tag.tsx';
import { queryClient } from '../../../query-client.ts';
import { words } from './words.zh.ts';

const queryKey = ['admin', 'deliveries'];

/** The system administrator: notices that did not leave or did not arrive, each to be sent once more. */
export function DeliveriesPage() {
  const [sent, setSent] = useState(false);
  const query = useQuery({ queryKey, queryFn: () => api.deliveries.failed() });
  const resend = async ({ notice, channel }: DeliveryItem): Promise<void> => {
    await api.deliveries.resend({ notice, channel });
    setSent(true);
    await queryClient.invalidateQueries({ queryKey });
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <Sheet>
        <div className="stack">
          {sent && <Notice tone="done">{words.sent}</Notice>}
          <Loaded query={query}>{(rows) => <DeliveriesTable rows={rows} onResend={resend} />}</Loaded>
        </div>
      </Sheet>
    </Page>
  );
}

interface DeliveriesTableProps {
  readonly rows: readonly DeliveryItem[];
  readonly onResend: (row: DeliveryItem) => Promise<void>;
}

function DeliveriesTable({ rows, onResend }: DeliveriesTableProps) {
  return (
    <DataTable
      label={words.title}
      rows={rows}
      rowKey={({ notice, channel }) => `${String(notice)} ${channel}`}
      empty={<EmptyState title={words.none}>{words.noneLine}</EmptyState>}
      columns={[
        { key: 'at', title: words.at, width: '140px', cell: ({ at }) => momentWords(at) },
        {
          key: 'who',
          title: words.who,
          cell: ({ name, organisation }) => (organisation === '' ? name : `${name}（${organisation}）`),
        },
        { key: 'kind', title: words.kind, cell: ({ kind }) => noticeWords[kind].label },
        { key: 'channel', title: words.channel, cell: ({ channel }) => channelWords[channel] },
        { key: 'fault', title: words.fault, cell: ({ fault }) => fault },
        {
          key: 'state',
          title: words.state,
          cell: ({ state }) => (
            <Tag tone={state === 'waiting' ? 'blocks' : 'warns'}>{words.states[state]}</Tag>
          ),
        },
        {
          key: 'acts',
          title: words.acts,
          cell: (row) => (
            <ConfirmButton
              label={words.resend}
              title={words.resendTitle(row.name)}
              line={row.state === 'unclear' ? words.resendUnclear : words.resendLine}
              weight="plain"
              onConfirm={() => onResend(row)}
            />
          ),
        },
      ]}
    />
  );
}
