import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api.ts';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useArrive } from '../session/use-arrive.ts';
import { words } from './words.zh.ts';

/** The one-time link: opening it signs in. It is used by a script, so that a preview of the address does not spend it. */
export function LinkPage() {
  const { token = '' } = useParams();
  const arrive = useArrive();
  const used = useRef(false);
  const { mutate, error } = useMutation({
    mutationFn: async () => arrive(await api.account.useLink({ token })),
  });
  useEffect(() => {
    if (used.current) return;
    used.current = true;
    mutate();
  }, [mutate]);
  return (
    <div className="front-narrow">
      <Page title={words.linkTitle}>
        <Sheet>
          <div className="stack">
            {error === null ? <p role="status">{words.linkGoing}</p> : <RefusalNotice error={error} />}
            <Link to="/sign-in">{words.linkOther}</Link>
          </div>
        </Sheet>
      </Page>
    </div>
  );
}
