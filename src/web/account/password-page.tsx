import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { TextField } from '../design/text-field.tsx';
import { useSignedIn } from '../session/me.ts';
import { NewPassword } from '../session/new-password.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { words } from './words.zh.ts';
import './account.css';

/** A new password: of one's own will, or because the session asks for it first. */
export function PasswordPage() {
  const me = useSignedIn();
  const due = me.missing === 'passwordChange';
  const [old, setOld] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const arrive = useArrive();
  const change = useMutation({
    mutationFn: async (password: string) => {
      const step = await api.account.changePassword({ old, new: password });
      if (due) await arrive(step);
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen !== null && old !== '') change.mutate(chosen);
  };
  return (
    <Page title={words.passwordTitle} {...(due ? { lead: words.passwordDue } : {})}>
      <Sheet>
        {change.isSuccess && !due ? (
          <Notice tone="done">{words.passwordSaved}</Notice>
        ) : (
          <form className="narrow-form" onSubmit={submit}>
            <RefusalNotice error={change.error} />
            <TextField
              label={words.oldPassword}
              type="password"
              value={old}
              onType={setOld}
              autoComplete="current-password"
              required
            />
            <NewPassword username={me.username} strict={me.needsSecondFactor} onChoose={setChosen} />
            <div>
              <Button
                type="submit"
                weight="primary"
                busy={change.isPending}
                disabled={chosen === null || old === ''}
              >
                {words.savePassword}
              </Button>
            </div>
          </form>
        )}
      </Sheet>
    </Page>
  );
}
