import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { LinkButton } from '../../../design/button.tsx';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useAddressFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { AuthorityNav } from '../authority-nav.tsx';
import { words } from '../words.zh.ts';
import { CallOverview } from './call-overview.tsx';
import { ExportLinks } from './export-links.tsx';
import { overviewFilterNames } from './overview-filter-names.ts';

/** What was handed up in a call, by city, type and state, with how much is still on its way. */
export function OverviewPage() {
  const [filter, setFilter] = useAddressFilter(overviewFilterNames);
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const list = calls.data ?? [];
  const shown = list.find(({ id }) => id === filter.call) ?? list.find(({ open }) => open) ?? list[0];
  return (
    <Page
      title={words.overview}
      lead={words.overviewLead}
      actions={shown !== undefined && <ExportLinks callId={shown.id} />}
    >
      <AuthorityNav />
      {list.length > 1 && shown !== undefined && (
        <div className="filter-row">
          <ChoiceField
            label={reviewWords.call}
            value={shown.id}
            groups={[{ label: '', choices: list.map(({ id, title }) => ({ value: id, label: title })) }]}
            onChoose={(value) => setFilter({ call: value })}
          />
        </div>
      )}
      <Loaded query={calls}>
        {() =>
          shown === undefined ? (
            <Sheet>
              <EmptyState title={words.noCall}>
                <div className="stack">
                  <p>{words.noCallLine}</p>
                  <div>
                    <LinkButton to="/authority/calls">{words.toCalls}</LinkButton>
                  </div>
                </div>
              </EmptyState>
            </Sheet>
          ) : (
            <CallOverview callId={shown.id} filter={filter} onSet={setFilter} />
          )
        }
      </Loaded>
    </Page>
  );
}
