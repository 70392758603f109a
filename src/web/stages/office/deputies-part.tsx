import type { Office } from '#contract/office.ts';
import { api } from '../../api.ts';
import { ConfirmButton } from '../../design/confirm-button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Tag } from '../../design/tag.tsx';
import { useSignedIn } from '../../session/me.ts';
import { AppointForm } from './appoint-form.tsx';
import { refreshOffice } from './queries.ts';
import { words } from './words.zh.ts';

/** Who stands in for which leader, and until when; leaders appoint and end their own. */
export function DeputiesPart({ office }: { readonly office: Office }) {
  const { personId } = useSignedIn();
  const end = async (deputyId: string): Promise<void> => {
    await api.office.endDeputy({ deputyId });
    await refreshOffice();
  };
  return (
    <div className="stack">
      <p className="soft">{words.deputiesLine}</p>
      <DataTable
        label={words.deputies}
        rows={office.deputies}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.noDeputies}>{words.noDeputiesLine}</EmptyState>}
        columns={[
          { key: 'leader', title: words.leader, cell: ({ leader }) => leader },
          { key: 'deputy', title: words.deputy, cell: ({ deputy }) => deputy },
          { key: 'from', title: words.from, cell: ({ from }) => from },
          { key: 'to', title: words.to, cell: ({ to }) => to },
          {
            key: 'current',
            title: '',
            cell: ({ current }) => (
              <Tag tone={current ? 'done' : 'plain'}>{current ? words.now : words.later}</Tag>
            ),
          },
          {
            key: 'acts',
            title: '',
            cell: ({ id, leaderId, deputy }) =>
              leaderId === personId ? (
                <ConfirmButton
                  label={words.end}
                  title={words.endTitle(deputy)}
                  weight="plain"
                  onConfirm={() => end(id)}
                />
              ) : null,
          },
        ]}
      />
      {office.leads && <AppointForm people={office.people.filter(({ id }) => id !== personId)} />}
    </div>
  );
}
