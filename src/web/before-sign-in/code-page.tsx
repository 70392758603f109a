import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { TextField } from '../design/text-field.tsx';
import { UseCodeForm } from './use-code-form.tsx';
import { words } from './words.zh.ts';

/**
 * A one-time code: read first, so that one sees what it is for, then used. A link bears it behind `#`, which no server
 * and no log ever sees.
 */
export function CodePage() {
  const [code, setCode] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const read = useMutation({ mutationFn: () => api.account.readCode({ code: code.trim() }) });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') read.mutate();
  };
  return (
    <div className="front-narrow">
      <Page title={words.codeTitle} lead={words.codeLead}>
        <Sheet>
          {read.data === undefined ? (
            <form className="front-form" onSubmit={submit}>
              <RefusalNotice error={read.error} />
              <TextField
                label={words.code}
                hint={words.codeHint}
                className="input-code"
                value={code}
                onType={setCode}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                autoFocus
                required
              />
              <Button type="submit" weight="primary" wide busy={read.isPending}>
                {words.codeRead}
              </Button>
            </form>
          ) : (
            <UseCodeForm code={code.trim()} about={read.data} />
          )}
        </Sheet>
      </Page>
    </div>
  );
}
