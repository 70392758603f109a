import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { Office } from '#contract/office.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/choice-field.tsx';
import { Notice } from '../../design/notice.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { refreshOffice } from './queries.ts';
import { words } from './words.zh.ts';

const blank = { personId: '', from: '', to: '' };

/** A leader names a colleague for some days. */
export function AppointForm({ people }: { readonly people: Office['people'] }) {
  const [form, setForm] = useState(blank);
  const appoint = useMutation({
    mutationFn: async () => {
      await api.office.appointDeputy(form);
      setForm(blank);
      await refreshOffice();
    },
  });
  const set = (more: Partial<typeof blank>): void => {
    appoint.reset();
    setForm((before) => ({ ...before, ...more }));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    appoint.mutate();
  };
  const choices = people
    .filter(({ role }) => role !== 'reader')
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className="stack" onSubmit={submit}>
      <div className="filter-row">
        <ChoiceField
          label={words.deputy}
          placeholder={words.choose}
          value={form.personId}
          groups={[{ label: '', choices }]}
          onChoose={(personId) => set({ personId })}
        />
        <TextField label={words.from} type="date" value={form.from} onType={(from) => set({ from })} />
        <TextField label={words.to} type="date" value={form.to} onType={(to) => set({ to })} />
      </div>
      <RefusalNotice error={appoint.error} />
      {appoint.isSuccess && <Notice tone="done">{words.appointed}</Notice>}
      <div>
        <Button
          type="submit"
          busy={appoint.isPending}
          disabled={Object.values(form).some((value) => value === '')}
        >
          {words.appoint}
        </Button>
      </div>
    </form>
  );
}
