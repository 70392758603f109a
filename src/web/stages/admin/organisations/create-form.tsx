import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { grants, type Grant } from '#membership/roles.ts';
import { grantWords } from '../../../account/words.zh.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { queryClient } from '../../../query-client.ts';
import { useSite } from '../../../session/site.ts';
import { words } from '../words.zh.ts';
import '../../../account/account.css';

/** The authority and recommending units are entered here; nobody registers as one. */
export function CreateForm() {
  const regions = (useSite().data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const [name, setName] = useState('');
  const [uscc, setUscc] = useState('');
  const [region, setRegion] = useState('');
  const [held, setHeld] = useState<readonly Grant[]>(['recommender']);
  const create = useMutation({
    mutationFn: () => api.admin.createOrganisation({ name: name.trim(), uscc, region, grants: [...held] }),
    onSuccess: () => {
      setName('');
      setUscc('');
      return queryClient.invalidateQueries({ queryKey: ['admin', 'organisations'] });
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && held.length > 0) create.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      <RefusalNotice error={create.error} />
      {create.isSuccess && <Notice tone="done">{words.created(create.data.name)}</Notice>}
      <TextField label={words.name} value={name} onType={setName} maxLength={120} required />
      <TextField
        label={words.uscc}
        value={uscc}
        onType={setUscc}
        maxLength={40}
        className="input-code"
        spellCheck={false}
        required
      />
      <ChoiceField
        label={words.region}
        placeholder={words.provincial}
        value={region}
        groups={[{ label: '', choices: regions }]}
        onChoose={setRegion}
      />
      <fieldset className="plain-fieldset">
        <legend className="field-label">{words.grants}</legend>
        {grants.map((grant) => (
          <label key={grant} className="choice">
            <input
              type="checkbox"
              checked={held.includes(grant)}
              onChange={(event) =>
                setHeld(event.target.checked ? [...held, grant] : held.filter((one) => one !== grant))
              }
            />
            {grantWords[grant]}
          </label>
        ))}
        {held.length === 0 && <div className="field-error">{words.grantsNeeded}</div>}
      </fieldset>
      <div>
        <Button type="submit" weight="primary" busy={create.isPending} disabled={held.length === 0}>
          {words.createButton}
        </Button>
      </div>
    </form>
  );
}
