import { useState } from 'react';
import { Page } from '../../../design/page.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { words } from '../words.zh.ts';
import { EventFilter, type Filter } from './event-filter.tsx';
import { EventsTable } from './events-table.tsx';
import { VerifyPart } from './verify-part.tsx';

/** The audit administrator: every act, and the proof that none was changed. */
export function EventsPage() {
  const [filter, setFilter] = useState<Filter>({});
  return (
    <Page title={words.eventsTitle} lead={words.eventsLead}>
      <Sheet title={words.verifyTitle}>
        <VerifyPart />
      </Sheet>
      <Sheet>
        <div className="stack">
          <EventFilter onFilter={setFilter} />
          <EventsTable filter={filter} />
        </div>
      </Sheet>
    </Page>
  );
}
