import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { TextField } from '../design/text-field.tsx';
import { NewPassword } from '../session/new-password.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { words } from './words.zh.ts';

interface UseCodeFormProps {
  readonly code: string;
  readonly about: {
    readonly purpose: 'invitation' | 'recovery';
    readonly organisationName: string;
    readonly username: string;
    readonly needsSecondFactor: boolean;
  };
}

/** What a one-time code opens: an account of one's own, or a new password for the one there is. */
export function UseCodeForm({ code, about }: UseCodeFormProps) {
  const invited = about.purpose === 'invitation';
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [username, setUsername] = useState(about.username);
  const [password, setPassword] = useState<string | null>(null);
  const arrive = useArrive();
  const use = useMutation({
    mutationFn: async (chosen: string) =>
      arrive(
        await api.account.useCode({
          code,
          username: username.trim(),
          password: chosen,
          name: name.trim(),
          phone: phone.trim(),
        }),
      ),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (password !== null) use.mutate(password);
  };
  return (
    <form className="front-form" onSubmit={submit}>
      <p>{lead(about)}</p>
      <RefusalNotice error={use.error} />
      {invited && (
        <>
          <TextField label={words.personName} value={name} onType={setName} autoComplete="name" required />
          <TextField
            label={words.phone}
            value={phone}
            onType={setPhone}
            type="tel"
            autoComplete="tel"
            required
          />
          <TextField
            label={words.username}
            hint={words.usernameHint}
            value={username}
            onType={setUsername}
            autoComplete="username"
            required
          />
        </>
      )}
      <NewPassword username={username} strict={about.needsSecondFactor} onChoose={setPassword} />
      <Button type="submit" weight="primary" wide busy={use.isPending} disabled={password === null}>
        {words.setPassword}
      </Button>
    </form>
  );
}

function lead({ purpose, organisationName, username }: UseCodeFormProps['about']): string {
  if (purpose === 'recovery') return words.recovering(username);
  return organisationName === '' ? words.invitedAdministrator : words.invitedTo(organisationName);
}
