import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { OrganisationItem } from '#contract/shapes.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { queryClient } from '../../query-client.ts';
import type { Site } from '../../session/site.ts';
import { unitChoices } from '../../session/unit-choices.ts';
import { words } from '../words.zh.ts';
import '../account.css';

interface ContactFormProps {
  readonly organisation: OrganisationItem;
  readonly units: Site['units'];
}

/** Who is reached in the organisation, and which unit recommends it. */
export function ContactForm({ organisation, units }: ContactFormProps) {
  const [contactName, setName] = useState(organisation.contactName);
  const [contactPhone, setPhone] = useState(organisation.contactPhone);
  const [unitId, setUnit] = useState(organisation.unitId ?? '');
  const save = useMutation({
    mutationFn: () => api.organisation.update({ contactName, contactPhone, unitId }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['organisation', 'own'] }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="narrow-form" onSubmit={submit} onChange={() => save.reset()}>
      <RefusalNotice error={save.error} />
      <TextField label={words.contactName} value={contactName} onType={setName} maxLength={40} />
      <TextField
        label={words.contactPhone}
        value={contactPhone}
        onType={setPhone}
        type="tel"
        maxLength={40}
      />
      <ChoiceField label={words.unit} value={unitId} groups={unitChoices(units)} onChoose={setUnit} />
      <div className="row">
        <Button type="submit" weight="primary" busy={save.isPending}>
          {words.save}
        </Button>
        <span role="status">{save.isSuccess ? words.saved : ''}</span>
      </div>
    </form>
  );
}
