import { useState, type SubmitEvent } from 'react';
import { Button } from '../design/button.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { mayBeSent, reasonFor } from '../session/uscc/typed-code.ts';
import { useUsccCheck } from '../session/uscc/use-uscc-check.ts';
import { NewPassword } from '../session/new-password.tsx';
import type { Site } from '../session/site.ts';
import { OrganisationPart } from './organisation-part.tsx';
import { PersonPart } from './person-part.tsx';
import { nothingTyped, type Registration } from './registration.ts';
import { words } from './words.zh.ts';

interface RegisterFormProps {
  readonly site: Site;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onRegister: (given: Registration) => void;
}

/** The form of registration: the organisation, the person, a password. Sends nothing while a field is empty or wrong. */
export function RegisterForm({ site, busy, error, onRegister }: RegisterFormProps) {
  const [typed, setTyped] = useState(nothingTyped);
  const [asked, setAsked] = useState(false);
  const usccProblem = useUsccCheck(typed.uscc)(typed.uscc);
  const change = (part: Partial<Registration>): void => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    const form = event.currentTarget;
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    // A reason is asked for with the code alone, by `mayBeSent`.
    const needed: readonly string[] = Object.values({ ...typed, usccReason: typed.uscc });
    const complete = needed.every((value) => value.trim() !== '');
    if (complete && mayBeSent(typed, usccProblem))
      onRegister({ ...typed, usccReason: reasonFor(typed, usccProblem) });
  };
  return (
    <form className="front-form" onSubmit={submit} noValidate>
      <OrganisationPart site={site} typed={typed} asked={asked} usccProblem={usccProblem} onChange={change} />
      <PersonPart typed={typed} asked={asked} onChange={change} />
      <NewPassword
        username={typed.username}
        asked={asked}
        onChoose={(password) => change({ password: password ?? '' })}
      />
      <RefusalNotice error={error} />
      <div>
        <Button type="submit" weight="primary" busy={busy}>
          {words.registerButton}
        </Button>
      </div>
    </form>
  );
}
