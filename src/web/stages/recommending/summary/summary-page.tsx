import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { Notice } from '../../../design/notice.tsx';
import { Page } from '../../../design/page.tsx';
import { useAddressFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { RecommendingNav } from '../recommending-nav.tsx';
import { words } from '../words.zh.ts';
import { SummaryOfCall } from './summary-of-call.tsx';

/** 附件4 of the unit, one call at a time. */
export function SummaryPage() {
  const [{ call }, setFilter] = useAddressFilter(['call']);
  const [handedUp, setHandedUp] = useState<number | null>(null);
  const calls = useQuery({ queryKey: ['calls', 'list'], queryFn: () => api.calls.list() });
  return (
    <Page title={words.summary} lead={words.summaryLead}>
      <RecommendingNav />
      {handedUp !== null && <Notice tone="done">{words.handedUp(handedUp)}</Notice>}
      <Loaded query={calls}>
        {(list) => {
          const shown = list.find(({ id }) => id === call) ?? list.find(({ open }) => open) ?? list[0];
          if (shown === undefined) return <EmptyState title={words.noCall} />;
          return (
            <>
              {list.length > 1 && (
                <div className="filter-row">
                  <ChoiceField
                    label={reviewWords.call}
                    value={shown.id}
                    groups={[
                      { label: '', choices: list.map(({ id, title }) => ({ value: id, label: title })) },
                    ]}
                    onChoose={(value) => setFilter({ call: value })}
                  />
                </div>
              )}
              <SummaryOfCall key={shown.id} callId={shown.id} onHandedUp={setHandedUp} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
