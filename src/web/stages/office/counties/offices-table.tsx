import type { UnitCounties } from '#contract/county.ts';
import type { HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { words } from './words.zh.ts';

interface OfficesTableProps {
  readonly offices: UnitCounties['offices'];
  readonly mayInvite: boolean;
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** The county offices of the unit; whoever is to work there is given a one-time code. */
export function OfficesTable({ offices, mayInvite, onHandOut }: OfficesTableProps) {
  const invite = async (officeId: string, name: string): Promise<void> => {
    onHandOut({ ...(await api.county.invite({ officeId })), title: words.inviteOf(name) });
  };
  return (
    <DataTable
      label={words.offices}
      rows={offices}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noOffices}>{words.noOfficesLine}</EmptyState>}
      columns={[
        { key: 'county', title: words.county, cell: ({ county }) => county },
        { key: 'name', title: words.name, cell: ({ name }) => name },
        { key: 'people', title: words.people, cell: ({ people }) => words.peopleCount(people) },
        {
          key: 'acts',
          title: words.acts,
          cell: ({ id, name }) =>
            mayInvite ? (
              <ConfirmButton
                label={words.invite}
                title={words.inviteTitle(name)}
                line={words.inviteLine}
                weight="plain"
                onConfirm={() => invite(id, name)}
              />
            ) : null,
        },
      ]}
    />
  );
}
