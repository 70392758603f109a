import type { ChasedItem } from '#contract/chasing.ts';
import { chasingWords } from '#procedure/application/chasing-words.zh.ts';
import { DataTable, type Column } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { dayWords, momentWords } from '../../design/moment-words.ts';
import { Tag } from '../../design/tag.tsx';
import { NoteCall } from './note-call.tsx';
import { words } from './words.zh.ts';

type Note = (organisationId: string, word: string) => Promise<void>;

interface ChasingTableProps {
  readonly rows: readonly ChasedItem[];
  readonly withUnit: boolean;
  /** Null for those who only look. */
  readonly onNote: Note | null;
}

/** Each with whom to ask for, why, what is due when, and who rang up before. */
export function ChasingTable({ rows, withUnit, onNote }: ChasingTableProps) {
  const columns: Column<ChasedItem>[] = [
    {
      key: 'name',
      title: words.organisation,
      cell: ({ name, region, centreTypeLabel }) => (
        <>
          {name}
          <div className="note">{[region, centreTypeLabel].filter((part) => part !== '').join(' · ')}</div>
        </>
      ),
    },
    ...(withUnit ? [{ key: 'unit', title: words.unit, cell: (row: ChasedItem) => row.unitName }] : []),
    { key: 'contact', title: words.contact, cell: (row) => <Contact {...row} /> },
    {
      key: 'why',
      title: words.why,
      cell: ({ reasons, unread, unreadSince }) => (
        <>
          <span className="row">
            {reasons.map((reason) => (
              <Tag key={reason} tone={reason === 'unread' ? 'plain' : 'warns'}>
                {chasingWords[reason]}
              </Tag>
            ))}
          </span>
          {unreadSince !== null && <div className="note">{words.unread(unread, dayWords(unreadSince))}</div>}
        </>
      ),
    },
    {
      key: 'due',
      title: words.due,
      cell: ({ daysLeft, dueOn }) =>
        daysLeft === null ? null : (
          <>
            <span className={daysLeft <= 3 ? 'chasing-near' : undefined}>{words.days(daysLeft)}</span>
            <div className="note">{dueOn}</div>
          </>
        ),
    },
    { key: 'calls', title: words.calls, width: '26%', cell: ({ calls }) => <Calls calls={calls} /> },
  ];
  if (onNote !== null)
    columns.push({
      key: 'acts',
      title: words.acts,
      cell: ({ organisationId, name }) => (
        <NoteCall name={name} onNote={(word) => onNote(organisationId, word)} />
      ),
    });
  return (
    <DataTable
      label={words.list}
      rows={rows}
      rowKey={({ organisationId, applicationId }) => `${organisationId} ${applicationId ?? ''}`}
      empty={<EmptyState title={words.nobodyFound}>{words.nobodyFoundLine}</EmptyState>}
      columns={columns}
    />
  );
}

function Contact({ contactName, contactPhone }: Pick<ChasedItem, 'contactName' | 'contactPhone'>) {
  if (contactName === '' && contactPhone === '') return <span className="soft">{words.noContact}</span>;
  return (
    <>
      {contactName}
      <div>
        <a className="chasing-phone" href={`tel:${contactPhone.replace(/[^\d+]/gu, '')}`}>
          {contactPhone}
        </a>
      </div>
    </>
  );
}

function Calls({ calls }: Pick<ChasedItem, 'calls'>) {
  const [last] = calls;
  if (last === undefined) return <span className="soft">{words.noCalls}</span>;
  return (
    <>
      {last.word}
      <div className="note">
        {momentWords(last.at)} · {last.by}
      </div>
      {calls.length > 1 && (
        <details>
          <summary className="note">{words.earlier(calls.length - 1)}</summary>
          {calls.slice(1).map((call) => (
            <div key={call.at + call.word} className="note">
              {momentWords(call.at)} · {call.by}：{call.word}
            </div>
          ))}
        </details>
      )}
    </>
  );
}
