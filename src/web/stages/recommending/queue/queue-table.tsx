import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { Tag } from '../../../design/tag.tsx';
import { sealsLate } from '../../review/filter-heads.ts';
import type { UnitCounties } from '#contract/county.ts';
import { CountyTag } from '../../county/county-tag.tsx';
import { StateTag } from '../../review/state-tag.tsx';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';

interface QueueTableProps {
  readonly heads: readonly ApplicationHead[];
  /** Is there anything at all, whatever the filters say? */
  readonly any: boolean;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  /** Where they stand with their counties. */
  readonly standings: UnitCounties['standings'];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, on: boolean) => void;
}

/** Applications of the unit, each leading to its review. */
export function QueueTable({ heads, any, today, standings, chosen, onChoose }: QueueTableProps) {
  return (
    <DataTable
      label={words.queue}
      rows={heads}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={any ? words.noMatch : words.noneYet}>
          {any ? (
            <>
              {words.noMatchLine} <Link to="/recommend">{words.clear}</Link>
            </>
          ) : (
            words.noneYetLine
          )}
        </EmptyState>
      }
      columns={[
        {
          key: 'applicant',
          title: reviewWords.applicant,
          cell: ({ id, applicantName, centreName }) => (
            <div className="queue-name">
              <label className="queue-choice">
                <input
                  type="checkbox"
                  aria-label={words.selectOne(`${applicantName} ${centreName}`)}
                  checked={chosen.includes(id)}
                  onChange={(event) => onChoose(id, event.target.checked)}
                />
              </label>
              <div>
                <Link to={`/recommend/applications/${id}`}>{applicantName}</Link>
                <div className="note">{centreName === '' ? reviewWords.unnamed : centreName}</div>
              </div>
            </div>
          ),
        },
        { key: 'type', title: reviewWords.type, cell: ({ centreTypeLabel }) => centreTypeLabel },
        {
          key: 'state',
          title: reviewWords.state,
          cell: (head) => (
            <>
              <StateTag state={head.state} /> {dueTag(head, today)}{' '}
              <CountyTag standing={standings.find(({ applicationId }) => applicationId === head.id)} />
              {head.reason !== null && <div className="note">{head.reason}</div>}
            </>
          ),
        },
        {
          key: 'submittedAt',
          title: reviewWords.submittedAt,
          width: '120px',
          cell: ({ submittedAt }) => (submittedAt === null ? null : dayWords(submittedAt)),
        },
        {
          key: 'order',
          title: words.order,
          figures: true,
          width: '64px',
          cell: ({ order }) => (order === null ? null : String(order)),
        },
      ]}
    />
  );
}

function dueTag(head: ApplicationHead, today: string) {
  if (head.state !== 'submitted' || head.sealsDueOn === null) return null;
  return sealsLate(head, today) ? (
    <Tag tone="warns">{words.late(head.sealsDueOn)}</Tag>
  ) : (
    <span className="note">{words.dueOn(head.sealsDueOn)}</span>
  );
}
