import { useInfiniteQuery } from '@tanstack/react-query';
import { eventWords } from '#kernel/event-words.zh.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loading } from '../../../design/loading.tsx';
import { momentWords } from '../../../design/moment-words.ts';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { Tag } from '../../../design/tag.tsx';
import { words } from '../words.zh.ts';
import type { Filter } from './event-filter.tsx';

/** Events, the newest first; older ones page by page. */
export function EventsTable({ filter }: { readonly filter: Filter }) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['admin', 'events', filter],
    queryFn: ({ pageParam }) =>
      api.admin.events({ ...filter, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => {
      const oldest = page[page.length - 1]?.seq;
      return oldest === undefined || oldest === 1 ? undefined : oldest;
    },
  });
  if (data === undefined) return error === null ? <Loading /> : <RefusalNotice error={error} />;
  return (
    <div className="stack">
      <DataTable
        label={words.eventsTitle}
        rows={data.pages.flat()}
        rowKey={({ seq }) => String(seq)}
        empty={<EmptyState title={words.noEvents}>{words.noEventsLine}</EmptyState>}
        columns={[
          { key: 'seq', title: words.seq, figures: true, cell: ({ seq }) => seq },
          { key: 'at', title: words.at, width: '140px', cell: ({ at }) => momentWords(at) },
          { key: 'who', title: words.who, cell: ({ who }) => who },
          { key: 'kind', title: words.kind, cell: ({ kind }) => eventWords[kind] },
          { key: 'target', title: words.target, cell: ({ target }) => target },
          {
            key: 'success',
            title: words.success,
            cell: ({ success }) => (
              <Tag tone={success ? 'plain' : 'blocks'}>{success ? words.succeeded : words.failed}</Tag>
            ),
          },
          { key: 'detail', title: words.detail, cell: ({ detail }) => detail },
          { key: 'from', title: words.from, cell: ({ from }) => from },
        ]}
      />
      <RefusalNotice error={error} />
      {hasNextPage && (
        <div>
          <Button busy={isFetching} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </div>
  );
}
