import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { Me } from '#contract/account.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { TextField } from '../design/text-field.tsx';
import { words } from './words.zh.ts';

interface SecondFactorFormProps {
  readonly onDone: (step: { missing: Me['missing'] }) => Promise<void> | void;
}

/** A code of the authenticator, or one of the printed ones. */
export function SecondFactorForm({ onDone }: SecondFactorFormProps) {
  const [kind, setKind] = useState<'totp' | 'recovery'>('totp');
  const [code, setCode] = useState('');
  const act = useMutation({
    mutationFn: async () => onDone(await api.account.secondFactor({ kind, code: code.trim() })),
    onError: () => setCode(''),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') act.mutate();
  };
  const change = (): void => {
    setKind(kind === 'totp' ? 'recovery' : 'totp');
    setCode('');
    act.reset();
  };
  return (
    <form className="front-form" onSubmit={submit}>
      <RefusalNotice error={act.error} />
      <TextField
        key={kind}
        label={kind === 'totp' ? words.totp : words.recovery}
        {...(kind === 'recovery' ? { hint: words.recoveryHint } : {})}
        className="input-code"
        value={code}
        onType={setCode}
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        autoFocus
        required
      />
      <Button type="submit" weight="primary" wide busy={act.isPending}>
        {words.goOn}
      </Button>
      <div>
        <Button weight="plain" onClick={change}>
          {kind === 'totp' ? words.useRecovery : words.useTotp}
        </Button>
      </div>
    </form>
  );
}
