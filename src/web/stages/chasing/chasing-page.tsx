import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { ChoiceField } from '../../design/choice-field.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { AuthorityNav } from '../authority/authority-nav.tsx';
import { RecommendingNav } from '../recommending/recommending-nav.tsx';
import { useAddressFilter } from '../review/use-address-filter.ts';
import { ChasingList } from './chasing-list.tsx';
import { chasingFilterNames } from './filter-chased.ts';
import { words } from './words.zh.ts';

/** Whom a recommending unit is to ring up. */
export const UnitChasingPage = () => (
  <ChasingPage of="unit" lead={words.unitLead} nav={<RecommendingNav />} />
);

/** Whom the authority is to ring up. */
export const AuthorityChasingPage = () => (
  <ChasingPage of="all" lead={words.authorityLead} nav={<AuthorityNav />} />
);

interface ChasingPageProps {
  readonly of: 'unit' | 'all';
  readonly lead: string;
  readonly nav: ReactNode;
}

function ChasingPage({ of, lead, nav }: ChasingPageProps) {
  const [filter, setFilter] = useAddressFilter(chasingFilterNames);
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  const list = calls.data ?? [];
  const shown = list.find(({ id }) => id === filter.call) ?? list.find(({ open }) => open) ?? list[0];
  return (
    <Page title={words.title} lead={lead}>
      {nav}
      {list.length > 1 && shown !== undefined && (
        <div className="filter-row">
          <ChoiceField
            label={words.call}
            value={shown.id}
            groups={[{ label: '', choices: list.map(({ id, title }) => ({ value: id, label: title })) }]}
            onChoose={(value) => setFilter({ call: value })}
          />
        </div>
      )}
      <Sheet>
        <Loaded query={calls}>
          {() =>
            shown === undefined ? (
              <EmptyState title={words.noCall}>{words.noCallLine}</EmptyState>
            ) : (
              <ChasingList of={of} callId={shown.id} filter={filter} onSet={setFilter} />
            )
          }
        </Loaded>
      </Sheet>
    </Page>
  );
}
