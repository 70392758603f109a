import { useState } from 'react';
import { Link } from 'react-router';
import type { QueuedAtCounty } from '#contract/county.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Loaded } from '../../design/loaded.tsx';
import { dayWords } from '../../design/moment-words.ts';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { Tag } from '../../design/tag.tsx';
import { Chips } from '../review/chips.tsx';
import { StateTag } from '../review/state-tag.tsx';
import { words as reviewWords } from '../review/words.zh.ts';
import { useCountyQueue } from './queries.ts';
import { StanceTag } from './stance-tag.tsx';
import { words } from './words.zh.ts';

/** What was submitted in the county: what waits for its word first. */
export function QueuePage() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={useCountyQueue()}>{(queued) => <Queue queued={queued} />}</Loaded>
    </Page>
  );
}

function Queue({ queued }: { readonly queued: readonly QueuedAtCounty[] }) {
  const awaited = queued.filter((one) => one.awaited);
  const [only, setOnly] = useState(awaited.length > 0 ? 'awaited' : '');
  const listed = only === 'awaited' ? awaited : queued;
  return (
    <>
      <Chips
        label={words.title}
        chips={[{ value: 'awaited', label: words.awaited, count: awaited.length }]}
        value={only}
        total={queued.length}
        onChoose={setOnly}
      />
      <Sheet>
        <DataTable
          label={words.title}
          rows={listed}
          rowKey={({ head }) => head.id}
          empty={
            queued.length === 0 ? (
              <EmptyState title={words.none}>{words.noneLine}</EmptyState>
            ) : (
              <EmptyState title={words.noneAwaited}>{words.noneAwaitedLine}</EmptyState>
            )
          }
          columns={[
            {
              key: 'applicant',
              title: reviewWords.applicant,
              cell: ({ head: { id, applicantName, centreName } }) => (
                <>
                  <Link to={`/county/applications/${id}`}>{applicantName}</Link>
                  <div className="note">{centreName === '' ? reviewWords.unnamed : centreName}</div>
                </>
              ),
            },
            { key: 'type', title: reviewWords.type, cell: ({ head }) => head.centreTypeLabel },
            { key: 'state', title: reviewWords.state, cell: ({ head }) => <StateTag state={head.state} /> },
            { key: 'opinion', title: words.opinionColumn, cell: (one) => <Opinion queued={one} /> },
            {
              key: 'submittedAt',
              title: reviewWords.submittedAt,
              width: '120px',
              cell: ({ head: { submittedAt } }) => (submittedAt === null ? null : dayWords(submittedAt)),
            },
          ]}
        />
      </Sheet>
    </>
  );
}

function Opinion({ queued: { opinion, awaited, head } }: { readonly queued: QueuedAtCounty }) {
  if (opinion !== null)
    return (
      <>
        <StanceTag stance={opinion.stance} /> <div className="note">{words.on(opinion.opinedOn)}</div>
      </>
    );
  if (awaited) return <Tag tone="warns">{words.awaited}</Tag>;
  const before = head.state === 'submitted' || head.state === 'returned';
  return <span className="note">{before ? words.notYet : words.passed}</span>;
}
