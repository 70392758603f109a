import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { Page } from '../../design/page.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useSignedIn } from '../../session/me.ts';
import { words } from '../words.zh.ts';
import '../account.css';
import { OneFieldForm } from './one-field-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanSecret } from './scan-secret.tsx';

/** Sets up the second factor: who are you, scan, confirm, and the printed codes for the day the phone is lost. */
export function SecondFactorPage() {
  const me = useSignedIn();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const start = useMutation({
    mutationFn: (password: string) => api.account.startSecondFactor({ password }),
  });
  const confirm = useMutation({
    mutationFn: (code: string) => api.account.confirmSecondFactor({ code: code.trim() }),
    onSuccess: (answer) => setRecoveryCodes(answer.recoveryCodes),
  });
  const due = me.missing === 'secondFactorSetup';
  return (
    <Page title={words.secondFactorTitle} {...(due ? { lead: words.secondFactorDue } : {})}>
      {recoveryCodes !== null ? (
        <RecoveryCodes codes={recoveryCodes} />
      ) : start.data === undefined ? (
        <Sheet title={words.stepPassword}>
          <OneFieldForm
            label={words.oldPassword}
            button={words.goOn}
            type="password"
            autoComplete="current-password"
            busy={start.isPending}
            error={start.error}
            onSend={start.mutate}
          />
        </Sheet>
      ) : (
        <>
          <Sheet title={words.stepScan}>
            <ScanSecret {...start.data} />
          </Sheet>
          <Sheet title={words.stepCode}>
            <OneFieldForm
              label={words.code}
              button={words.confirm}
              type="text"
              autoComplete="one-time-code"
              busy={confirm.isPending}
              error={confirm.error}
              onSend={confirm.mutate}
            />
          </Sheet>
        </>
      )}
    </Page>
  );
}
