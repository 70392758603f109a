import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api } from '../api.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useAddressFilter } from '../stages/review/use-address-filter.ts';
import { NoticeLine } from './notice-line.tsx';
import { readAllNotices } from './queries.ts';
import { words } from './words.zh.ts';

const filterNames = ['only'] as const;

/** What concerns whoever is signed in, the newest first; each leads to its place. */
export function NoticesPage() {
  const [{ only }, setFilter] = useAddressFilter(filterNames);
  const shown = only === 'unread' ? 'unread' : 'all';
  const query = useInfiniteQuery({
    queryKey: ['notices', 'list', shown],
    queryFn: async ({ pageParam }) =>
      api.notices.list({ only: shown, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ notices, more }) => (more ? (notices.at(-1)?.id ?? null) : null),
  });
  const readAll = useMutation({ mutationFn: readAllNotices });
  const newest = query.data?.pages[0]?.notices[0];
  const unread = query.data?.pages[0]?.unread ?? 0;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {newest !== undefined && unread > 0 && (
            <Button busy={readAll.isPending} onClick={() => readAll.mutate(newest.id)}>
              {words.readAll}
            </Button>
          )}
          <LinkButton to="/notices/choices">{words.choices}</LinkButton>
        </>
      }
    >
      <label className="choice">
        <input
          type="checkbox"
          checked={shown === 'unread'}
          onChange={(event) => setFilter({ only: event.target.checked ? 'unread' : '' })}
        />
        {words.onlyUnread(unread)}
      </label>
      <RefusalNotice error={readAll.error} />
      <Sheet>
        <Loaded query={query}>
          {({ pages }) => {
            const notices = pages.flatMap((page) => page.notices);
            if (notices.length === 0) return <NothingHere unread={shown === 'unread'} />;
            return (
              <ul className="notice-list" aria-label={words.list}>
                {notices.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} />
                ))}
              </ul>
            );
          }}
        </Loaded>
        {query.hasNextPage && (
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.more}
          </Button>
        )}
      </Sheet>
    </Page>
  );
}

function NothingHere({ unread }: { readonly unread: boolean }) {
  return unread ? (
    <EmptyState title={words.noneUnread}>{words.noneUnreadLine}</EmptyState>
  ) : (
    <EmptyState title={words.none}>{words.noneLine}</EmptyState>
  );
}
