import { Link } from 'react-router';
import type { CallItem } from '#contract/application.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { Tag } from '../../../design/tag.tsx';
import { serverNow } from '../../../session/server-clock.ts';
import { words } from '../words.zh.ts';

/** All calls with their dates and settings; each leads to its applications. */
export function CallsTable({ calls }: { readonly calls: readonly CallItem[] }) {
  return (
    <DataTable
      label={words.existing}
      rows={calls}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noCalls}>{words.noCallsLine}</EmptyState>}
      columns={[
        {
          key: 'title',
          title: words.title,
          cell: ({ id, title }) => <Link to={`/authority?call=${id}`}>{title}</Link>,
        },
        { key: 'year', title: words.year, cell: ({ year }) => String(year) },
        { key: 'opensOn', title: words.opensOn, width: '108px', cell: ({ opensAt }) => dayWords(opensAt) },
        {
          key: 'closesAt',
          title: words.closesAt,
          cell: ({ closesAt }) => momentWords(new Date(closesAt)),
        },
        { key: 'state', title: words.state, cell: (call) => <CallState call={call} /> },
        {
          key: 'time',
          title: words.timeAndUnits,
          cell: ({ id, title }) => (
            <Link to={`/authority/calls/${id}`}>
              {words.look}
              <span className="only-read-aloud">{title}</span>
            </Link>
          ),
        },
        {
          key: 'settings',
          title: words.settings,
          cell: ({ settings: { copies, sealWorkingDays } }) => words.settingsLine(copies, sealWorkingDays),
        },
        {
          key: 'digest',
          title: words.frozen,
          cell: ({ noticeDigest }) => <code title={noticeDigest}>{noticeDigest.slice(0, 12)}</code>,
        },
      ]}
    />
  );
}

function CallState({ call: { open, opensAt } }: { readonly call: CallItem }) {
  if (open) return <Tag tone="accent">{words.open}</Tag>;
  return <Tag>{Date.parse(opensAt) > serverNow() ? words.notYet : words.closed}</Tag>;
}
