import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { adminRoles, type AdminRole } from '#membership/roles.ts';
import { adminRoleWords } from '#membership/roles.zh.ts';
import type { HandedOut } from '../../../account/people/handed-out-dialog.tsx';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { words } from '../words.zh.ts';
import '../../../account/account.css';

interface InviteAdministratorFormProps {
  readonly onHandOut: (handedOut: HandedOut) => void;
}

/** A one-time code for another administrator, of one of the three kinds. */
export function InviteAdministratorForm({ onHandOut }: InviteAdministratorFormProps) {
  const [role, setRole] = useState<AdminRole>('system');
  const invite = useMutation({
    mutationFn: () => api.admin.inviteAdministrator({ role }),
    onSuccess: (answer) => onHandOut({ ...answer, title: adminRoleWords[role] }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      <p className="soft">{words.inviteAdministratorLine}</p>
      <RefusalNotice error={invite.error} />
      <ChoiceField
        label={words.adminRole}
        value={role}
        groups={[
          { label: '', choices: adminRoles.map((value) => ({ value, label: adminRoleWords[value] })) },
        ]}
        onChoose={(chosen) => setRole(adminRoles.find((known) => known === chosen) ?? 'system')}
      />
      <div>
        <Button type="submit" weight="primary" busy={invite.isPending}>
          {words.inviteButton}
        </Button>
      </div>
    </form>
  );
}
