import { useState } from 'react';
import { recommenderSees } from '#procedure/application/transitions.ts';
import { dayOf } from '#kernel/working-day.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import { Loaded } from '../../../design/loaded.tsx';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { UnitCalls } from '../../../call-time/unit-calls.tsx';
import { countStates, filterHeads, sealsLate } from '../../review/filter-heads.ts';
import { useUnitCounties } from '../../county/queries.ts';
import { useAddressFilter } from '../../review/use-address-filter.ts';
import { RecommendingNav } from '../recommending-nav.tsx';
import { words } from '../words.zh.ts';
import { BulkBar } from './bulk-bar.tsx';
import { QueueFilter } from './queue-filter.tsx';
import { queueFilterNames } from './queue-filter-names.ts';
import { useQueue } from './queue-query.ts';
import { QueueTable } from './queue-table.tsx';
import './queue.css';

/** What was submitted to the unit: found by state, type and name, and worked on one by one or all at once. */
export function QueuePage() {
  return (
    <Page title={words.queue} lead={words.queueLead}>
      <RecommendingNav />
      <Loaded query={useQueue()}>{(heads) => <Queue heads={heads} />}</Loaded>
    </Page>
  );
}

function Queue({ heads }: { readonly heads: readonly ApplicationHead[] }) {
  const [filter, setFilter] = useAddressFilter(queueFilterNames);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const standings = useUnitCounties().data?.standings ?? [];
  const today = dayOf(new Date(serverNow()));
  const apartFromState = filterHeads(heads, { ...filter, state: '' }).filter(
    (head) => filter.late === '' || sealsLate(head, today),
  );
  const listed = filterHeads(apartFromState, { state: filter.state });
  // What a filter hides is not acted on.
  const selected = listed.filter(({ id }) => chosen.includes(id));
  return (
    <>
      <UnitCalls callIds={heads.map(({ callId }) => callId)} />
      <QueueFilter
        heads={heads}
        filter={filter}
        states={countStates(apartFromState, recommenderSees)}
        total={apartFromState.length}
        onSet={setFilter}
      />
      <Sheet>
        <div className="stack">
          <BulkBar
            listed={listed}
            selected={selected}
            onSelectAll={(all) => setChosen(all ? listed.map(({ id }) => id) : [])}
          />
          <QueueTable
            heads={listed}
            any={heads.length > 0}
            today={today}
            standings={standings}
            chosen={chosen}
            onChoose={(id, on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        </div>
      </Sheet>
    </>
  );
}
