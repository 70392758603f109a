import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { roles, type Role } from '#membership/roles.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { useSignedIn } from '../../session/me.ts';
import { rolesOf } from './roles-of.ts';
import { roleWords, words } from '../words.zh.ts';
import type { HandedOut } from './handed-out-dialog.tsx';
import '../account.css';

interface InviteFormProps {
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** A one-time code with which a colleague makes an account of their own. */
export function InviteForm({ onHandOut }: InviteFormProps) {
  const { permissions } = useSignedIn();
  const [role, setRole] = useState<Role>('clerk');
  const invite = useMutation({
    mutationFn: () => api.organisation.invite({ role }),
    onSuccess: (answer) => onHandOut({ ...answer, title: `${words.invite} · ${roleWords[role]}` }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      <p className="soft">{words.inviteLine}</p>
      <RefusalNotice error={invite.error} />
      <ChoiceField
        label={words.role}
        hint={words.roleHints}
        value={role}
        groups={[
          { label: '', choices: rolesOf(permissions).map((value) => ({ value, label: roleWords[value] })) },
        ]}
        onChoose={(chosen) => setRole(roles.find((known) => known === chosen) ?? 'clerk')}
      />
      <div>
        <Button type="submit" weight="primary" busy={invite.isPending}>
          {words.inviteButton}
        </Button>
      </div>
    </form>
  );
}
