import type { LicenceState } from '#membership/licence.ts';
import type { HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { licenceWords } from '../../../account/words.zh.ts';
import { CodeAndReason, NameAndFormer } from '../../../account/identity/identity-cells.tsx';
import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Tag } from '../../../design/tag.tsx';
import { fileAddress } from '../../../file-address.ts';
import { useMay } from '../../../session/me.ts';
import { words } from '../words.zh.ts';
import { LicenceActs } from './licence-acts.tsx';
import type { UnitOrganisation } from './unit-organisation.ts';

const tones = {
  missing: 'plain',
  filed: 'accent',
  confirmed: 'done',
  refused: 'warns',
  contested: 'warns',
} as const satisfies Record<LicenceState, string>;

interface OrganisationsTableProps {
  readonly organisations: readonly UnitOrganisation[];
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** All organisations that chose this unit. */
export function OrganisationsTable({ organisations, onHandOut }: OrganisationsTableProps) {
  const mayWrite = useMay('recommend.write');
  const handOut = async ({ id, name }: UnitOrganisation): Promise<void> => {
    const { username, ...answer } = await api.recommending.handOutRecovery({ organisationId: id });
    onHandOut({ ...answer, title: words.recoveryFor(name, username) });
  };
  return (
    <DataTable
      label={words.others}
      rows={organisations}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noOrganisations}>{words.noOrganisationsLine}</EmptyState>}
      columns={[
        { key: 'name', title: words.fullName, cell: (one) => <NameAndFormer organisation={one} /> },
        { key: 'uscc', title: words.uscc, cell: (one) => <CodeAndReason organisation={one} /> },
        {
          key: 'contact',
          title: words.contactOf,
          cell: ({ contactName, contactPhone }) => `${contactName} ${contactPhone}`.trim(),
        },
        {
          key: 'licence',
          title: words.licence,
          cell: ({ id, licence, licenceFile, licenceReason }) => (
            <>
              <Tag tone={tones[licence]}>{licenceWords[licence]}</Tag>{' '}
              {licenceFile !== null && (
                <a href={fileAddress('licenceFile', { organisationId: id })} target="_blank" rel="noreferrer">
                  {words.see}
                </a>
              )}
              {licenceReason !== null && <div className="note">{words.refusedBecause(licenceReason)}</div>}
            </>
          ),
        },
        {
          key: 'acts',
          title: words.acts,
          cell: (organisation) =>
            mayWrite ? (
              <div className="row">
                <ConfirmButton
                  label={words.recovery}
                  title={words.recoveryTitle(organisation.name)}
                  line={words.recoveryLine}
                  weight="plain"
                  onConfirm={() => handOut(organisation)}
                />
                {organisation.licence === 'confirmed' && <LicenceActs organisation={organisation} />}
              </div>
            ) : null,
        },
      ]}
    />
  );
}
