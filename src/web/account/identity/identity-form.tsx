import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { OrganisationItem } from '#contract/shapes.ts';
import { identityCauses, type IdentityCause } from '#membership/identity.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { mayBeSent, reasonFor, type TypedCode } from '../../session/uscc/typed-code.ts';
import { useUsccCheck } from '../../session/uscc/use-uscc-check.ts';
import { UsccField } from '../../session/uscc/uscc-field.tsx';
import { NewLicence, type SentFile } from './new-licence.tsx';
import { causeWords, words } from './words.zh.ts';
import '../account.css';

interface IdentityFormProps {
  readonly organisation: OrganisationItem;
  /** `asked`: it waits for the unit now. */
  readonly onDone: (asked: boolean) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** The new name and code. Once the licence is confirmed it also asks what happened, and for the new licence. */
export function IdentityForm({ organisation, onDone, onCancel }: IdentityFormProps) {
  const { name: nameNow, uscc: usccNow, usccReason: reasonNow, licence } = organisation;
  const asks = licence === 'confirmed';
  const [name, setName] = useState(nameNow);
  const [code, setCode] = useState<TypedCode>({ uscc: usccNow, usccReason: reasonNow });
  const [cause, setCause] = useState<IdentityCause>(asks ? 'change' : 'mistake');
  const [word, setWord] = useState('');
  const [sent, setSent] = useState<SentFile | null>(null);
  const [asked, setAsked] = useState(false);
  const problem = useUsccCheck(code.uscc)(code.uscc);
  const same = name.trim() === nameNow && code.uscc.trim() === usccNow;
  const short = asks && [...word.trim()].length < 5;
  const correct = useMutation({
    mutationFn: async () => {
      const usccReason = reasonFor(code, problem);
      const uploadId = sent?.uploadId ?? null;
      const given = { name: name.trim(), uscc: code.uscc, usccReason, cause, word: word.trim(), uploadId };
      return onDone((await api.identity.correct(given)).asked);
    },
    // What was refused took the upload along.
    onError: () => setSent(null),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    const form = event.currentTarget;
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    const whole = name.trim() !== '' && mayBeSent(code, problem) && !same && !short;
    if (whole && (!asks || sent !== null)) correct.mutate();
  };
  const nameError = name.trim() === '' ? words.nameMissing : same ? words.unchanged : undefined;
  return (
    <form className="narrow-form" onSubmit={submit} noValidate>
      <TextField
        label={words.name}
        value={name}
        onType={setName}
        maxLength={120}
        autoComplete="organization"
        error={asked ? nameError : undefined}
        required
      />
      <UsccField typed={code} problem={problem} asked={asked} onChange={setCode} />
      <ChoiceField
        label={words.cause}
        value={cause}
        groups={[
          { label: '', choices: identityCauses.map((value) => ({ value, label: causeWords[value] })) },
        ]}
        onChoose={(chosen) => setCause(identityCauses.find((known) => known === chosen) ?? 'mistake')}
      />
      {asks && (
        <>
          <TextField
            label={words.word}
            hint={words.wordHint}
            value={word}
            onType={setWord}
            maxLength={500}
            error={asked && short ? words.wordShort : undefined}
            required
          />
          <NewLicence sent={sent} missing={asked && sent === null} onSent={setSent} />
        </>
      )}
      <RefusalNotice error={correct.error} />
      <div className="row">
        <Button type="submit" weight="primary" busy={correct.isPending}>
          {asks ? words.ask : words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
