import type { CallSetUp } from '#contract/call-time.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { Tag } from '../../../design/tag.tsx';
import { stageWords, words } from './words.zh.ts';

/** The deadlines of a call as they stand for all. */
export function DeadlineTable({ stages }: { readonly stages: CallSetUp['stages'] }) {
  return (
    <DataTable
      label={words.deadlines}
      rows={stages}
      rowKey={({ stage }) => stage}
      empty={null}
      columns={[
        { key: 'stage', title: words.stage, cell: ({ stage }) => stageWords[stage] },
        {
          key: 'soft',
          title: words.soft,
          cell: ({ softAt }) => (softAt === null ? words.noSoft : momentWords(new Date(softAt))),
        },
        {
          key: 'hard',
          title: words.hard,
          cell: ({ hardAt, extended }) => (
            <>
              {momentWords(new Date(hardAt))} {extended && <Tag tone="accent">{words.extendedForAll}</Tag>}
            </>
          ),
        },
        { key: 'grace', title: words.grace, cell: ({ graceMinutes }) => words.graceOf(graceMinutes) },
      ]}
    />
  );
}
