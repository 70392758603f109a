import { useQuery } from '@tanstack/react-query';
import type { BatchItem } from '#contract/authority.ts';
import { api } from '../../../api.ts';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { Chips } from '../../review/chips.tsx';
import { useAddressFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { AuthorityNav } from '../authority-nav.tsx';
import { words } from '../words.zh.ts';
import { BatchSheet } from './batch-sheet.tsx';

const stateOf = ({ applications }: BatchItem): 'pending' | 'accepted' =>
  applications.some(({ state }) => state === 'handedUp') ? 'pending' : 'accepted';

/** What units handed up, batch by batch; those that wait come first. */
export function BatchesPage() {
  const [{ state }, setFilter] = useAddressFilter(['state']);
  const query = useQuery({ queryKey: ['authority', 'batches'], queryFn: () => api.authority.batches() });
  return (
    <Page title={words.batches} lead={words.batchesLead}>
      <AuthorityNav />
      <Loaded query={query}>
        {(listed) => {
          // A batch that was sent back holds nothing any more.
          const all = listed.filter(({ applications }) => applications.length > 0);
          const those = (wanted: string): BatchItem[] => all.filter((batch) => stateOf(batch) === wanted);
          const shown = state === '' ? [...those('pending'), ...those('accepted')] : those(state);
          return (
            <>
              <Chips
                label={reviewWords.state}
                chips={(['pending', 'accepted'] as const).map((value) => ({
                  value,
                  label: words[value],
                  count: those(value).length,
                }))}
                value={state}
                total={all.length}
                onChoose={(value) => setFilter({ state: value })}
              />
              {shown.length === 0 && (
                <Sheet>
                  <EmptyState title={state === 'accepted' ? words.noAccepted : words.noBatches}>
                    {words.noBatchesLine}
                  </EmptyState>
                </Sheet>
              )}
              {shown.map((batch) => (
                <BatchSheet key={batch.id} batch={batch} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
