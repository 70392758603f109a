import { api } from '../../../api.ts';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { queryClient } from '../../../query-client.ts';
import { useMay } from '../../../session/me.ts';
import { ReasonButton } from '../../review/reason-button.tsx';
import { words } from '../words.zh.ts';
import type { UnitOrganisation } from './unit-organisation.ts';

/** Confirms or refuses a licence. */
export function LicenceActs({ organisation }: { readonly organisation: UnitOrganisation }) {
  const mayWrite = useMay('recommend.write');
  const { id: organisationId, name, uscc, licence } = organisation;
  if (!mayWrite) return null;
  const decide = async (confirmed: boolean, reason: string): Promise<void> => {
    try {
      await api.recommending.decideLicence({ organisationId, shown: { name, uscc }, confirmed, reason });
    } finally {
      // Also after a refusal: it may stand otherwise now.
      await queryClient.invalidateQueries({ queryKey: ['recommending', 'organisations'] });
    }
  };
  const settled = licence === 'confirmed';
  return (
    <div className="row">
      {!settled && (
        <ConfirmButton
          label={words.confirm}
          title={words.confirmTitle(name)}
          line={words.confirmLine}
          weight="primary"
          onConfirm={() => decide(true, '')}
        />
      )}
      <ReasonButton
        label={settled ? words.revoke : words.refuse}
        title={settled ? words.revokeTitle(name) : words.refuseTitle(name)}
        line={settled ? words.revokeLine : words.refuseLine}
        weight={settled ? 'plain' : 'danger'}
        onReason={(reason) => decide(false, reason)}
      />
    </div>
  );
}
