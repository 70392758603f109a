import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Me } from '#contract/account.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { TextField } from '../design/text-field.tsx';
import { queryClient } from '../query-client.ts';
import { endedSession, sessionIsBack, sessionIsLeft } from './ended-session.ts';
import { refreshMe } from './me.ts';
import { nextStep } from './next-step.ts';
import { SecondFactorForm } from './second-factor-form.tsx';
import { words } from './words.zh.ts';

/** Asks for the password in place when the session has ended; what waited is sent as soon as it is given. */
export function EndedSessionDialog({ me }: { readonly me: Me }) {
  const ended = useSyncExternalStore(endedSession.subscribe, endedSession.isEnded);
  const [second, setSecond] = useState(false);
  const navigate = useNavigate();
  const goOn = async ({ missing }: { missing: Me['missing'] }): Promise<void> => {
    if (missing === 'secondFactor') {
      setSecond(true);
      return;
    }
    setSecond(false);
    sessionIsBack();
    await refreshMe();
    if (missing !== null) await navigate(nextStep(missing));
  };
  const leave = async (): Promise<void> => {
    sessionIsLeft();
    await navigate('/sign-in', { replace: true });
    queryClient.clear();
  };
  return (
    <Modal
      title={words.endedTitle}
      open={ended}
      footer={null}
      closable={false}
      keyboard={false}
      destroyOnHidden
    >
      <div className="stack">
        <p>{words.ended(me.name)}</p>
        {second ? <SecondFactorForm onDone={goOn} /> : <PasswordForm username={me.username} onDone={goOn} />}
        <div>
          <Button weight="plain" onClick={() => void leave()}>
            {words.leave}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

interface PasswordFormProps {
  readonly username: string;
  readonly onDone: (step: { missing: Me['missing'] }) => Promise<void>;
}

function PasswordForm({ username, onDone }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  const act = useMutation({
    mutationFn: async () => onDone(await api.account.signIn({ username, password })),
    onError: () => setPassword(''),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (password !== '') act.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <RefusalNotice error={act.error} />
      <input type="text" autoComplete="username" value={username} readOnly hidden />
      <TextField
        label={words.password}
        type="password"
        value={password}
        onType={setPassword}
        autoComplete="current-password"
        autoFocus
        required
      />
      <Button type="submit" weight="primary" wide busy={act.isPending}>
        {words.goOn}
      </Button>
    </form>
  );
}
