import type { OrganisationItem } from '#contract/shapes.ts';
import { grantWords } from '../../../account/words.zh.ts';
import type { HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { CodeAndReason, NameAndFormer } from '../../../account/identity/identity-cells.tsx';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { dayWords } from '../../../design/moment-words.ts';
import { useSite } from '../../../session/site.ts';
import { words } from '../words.zh.ts';

interface OrganisationsTableProps {
  readonly organisations: readonly OrganisationItem[];
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** All organisations; those without a manager need an invitation. */
export function OrganisationsTable({ organisations, onHandOut }: OrganisationsTableProps) {
  const regions = useSite().data?.regions ?? [];
  const regionName = (code: string): string =>
    code === '' ? words.provincial : (regions.find((region) => region.code === code)?.name ?? code);
  const invite = async ({ id, name }: OrganisationItem): Promise<void> => {
    const answer = await api.admin.inviteManager({ organisationId: id });
    onHandOut({ ...answer, title: `${words.inviteManager} · ${name}` });
  };
  return (
    <DataTable
      label={words.organisationsTitle}
      rows={organisations}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noOrganisations}>{words.noOrganisationsLine}</EmptyState>}
      columns={[
        { key: 'name', title: words.name, cell: (one) => <NameAndFormer organisation={one} /> },
        { key: 'uscc', title: words.uscc, cell: (one) => <CodeAndReason organisation={one} /> },
        {
          key: 'grants',
          title: words.grants,
          cell: ({ grants }) => grants.map((grant) => grantWords[grant]).join('、'),
        },
        { key: 'region', title: words.region, cell: ({ region }) => regionName(region) },
        { key: 'createdAt', title: words.createdAt, cell: ({ createdAt }) => dayWords(createdAt) },
        {
          key: 'acts',
          title: words.acts,
          cell: (organisation) => (
            <ConfirmButton
              label={words.inviteManager}
              title={words.inviteTitle(organisation.name)}
              line={words.inviteLine}
              weight="plain"
              onConfirm={() => invite(organisation)}
            />
          ),
        },
      ]}
    />
  );
}
