import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Loaded } from '../design/loaded.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { useSite } from '../session/site.ts';
import { RegisterForm } from './register-form.tsx';
import type { Registration } from './registration.ts';
import { words } from './words.zh.ts';

/** An organisation registers itself, and its manager. */
export function RegisterPage() {
  const site = useSite();
  const arrive = useArrive();
  const [contested, setContested] = useState(false);
  const register = useMutation({
    mutationFn: async (given: Registration) => {
      const answer = await api.account.register({ ...given, usccReason: given.usccReason ?? '' });
      if (answer.contested) setContested(true);
      else await arrive({ missing: null });
    },
  });
  if (contested)
    return (
      <div className="front-middle">
        <Page title={words.contestedTitle}>
          <Notice tone="warns">{words.contested}</Notice>
          <div>
            <Button weight="primary" onClick={() => void arrive({ missing: null })}>
              {words.toHome}
            </Button>
          </div>
        </Page>
      </div>
    );
  return (
    <div className="front-middle">
      <Page title={words.register} lead={words.registerLead}>
        <Loaded query={site}>
          {(data) => (
            <Sheet>
              <RegisterForm
                site={data}
                busy={register.isPending}
                error={register.error}
                onRegister={(given) => register.mutate(given)}
              />
            </Sheet>
          )}
        </Loaded>
      </Page>
    </div>
  );
}
