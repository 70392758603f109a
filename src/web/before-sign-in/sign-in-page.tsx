import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { TextField } from '../design/text-field.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { words } from './words.zh.ts';

/** Username and password; what the session still lacks comes after. */
export function SignInPage() {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const arrive = useArrive();
  const signIn = useMutation({
    mutationFn: async () => arrive(await api.account.signIn({ username: username.trim(), password })),
    onError: () => setPassword(''),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (username.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <div className="front-narrow">
      <Page title={words.signIn} lead={words.signInLead}>
        <Sheet>
          <form className="front-form" onSubmit={submit}>
            <RefusalNotice error={signIn.error} />
            <TextField
              label={words.username}
              value={username}
              onType={setUsername}
              autoComplete="username"
              autoFocus
              required
            />
            <TextField
              label={words.password}
              type="password"
              value={password}
              onType={setPassword}
              autoComplete="current-password"
              required
            />
            <Button type="submit" weight="primary" wide busy={signIn.isPending}>
              {words.signIn}
            </Button>
          </form>
        </Sheet>
        <div className="stack-small">
          <Link to="/code">{words.withCode}</Link>
          <span>
            {words.noAccount} <Link to="/register">{words.register}</Link>
          </span>
        </div>
      </Page>
    </div>
  );
}
