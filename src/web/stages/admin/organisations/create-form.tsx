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
import { reasonFor, type TypedCode } from '../../../session/uscc/typed-code.ts';
import { useUsccCheck } from '../../../session/uscc/use-uscc-check.ts';
import { UsccField } from '../../../session/uscc/uscc-field.tsx';
import { useSite } from '../../../session/site.ts';
import { words } from '../words.zh.ts';
import '../../../account/account.css';

type Entered = Exclude<Grant, 'county'>;
/** A county office is made by the unit it belongs to. */
const entered = grants.filter((grant): grant is Entered => grant !== 'county');

/** The authority and recommending units are entered here; nobody registers as one. */
export function CreateForm() {
  const regions = (useSite().data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const [name, setName] = useState('');
  const [code, setCode] = useState<TypedCode>({ uscc: '', usccReason: null });
  const problem = useUsccCheck(code.uscc)(code.uscc);
  const [region, setRegion] = useState('');
  const [held, setHeld] = useState<readonly Entered[]>(['recommender']);
  const create = useMutation({
    mutationFn: () =>
      api.admin.createOrganisation({
        name: name.trim(),
        uscc: code.uscc,
        usccReason: reasonFor(code, problem),
        region,
        grants: [...held],
      }),
    onSuccess: () => {
      setName('');
      setCode({ uscc: '', usccReason: null });
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
      <UsccField typed={code} problem={problem} asked={false} onChange={setCode} />
      <ChoiceField
        label={words.region}
        placeholder={words.provincial}
        value={region}
        groups={[{ label: '', choices: regions }]}
        onChoose={setRegion}
      />
      <fieldset className="plain-fieldset">
        <legend className="field-label">{words.grants}</legend>
        {entered.map((grant) => (
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
