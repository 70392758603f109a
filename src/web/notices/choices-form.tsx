import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { NoticeChoices } from '#contract/notices.ts';
import { api } from '../api.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { RefusalNotice } from '../design/refusal-notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { TextField } from '../design/text-field.tsx';
import { queryClient } from '../query-client.ts';
import { ChoiceTable } from './choice-table.tsx';
import { words } from './words.zh.ts';

/** Addresses and, for each kind, the ways it is told. */
export function ChoicesForm({ given }: { readonly given: NoticeChoices }) {
  const [form, setForm] = useState(given);
  const set = (more: Partial<NoticeChoices>): void => {
    save.reset();
    setForm((before) => ({ ...before, ...more }));
  };
  const save = useMutation({
    mutationFn: async () => {
      const { choices, mail, weCom } = form;
      await api.notices.choose({
        choices: choices.map(({ kind, channel, wanted }) => ({ kind, channel, wanted })),
        ...{ mail, weCom },
      });
      await queryClient.invalidateQueries({ queryKey: ['notices', 'choices'] });
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Sheet title={words.addresses}>
        <div className="choice-addresses">
          <TextField
            label={words.mail}
            hint={form.mails ? words.mailHint : words.mailOff}
            type="email"
            autoComplete="email"
            maxLength={200}
            value={form.mail}
            onType={(mail) => set({ mail })}
          />
          <TextField
            label={words.weCom}
            hint={words.weComHint}
            maxLength={64}
            value={form.weCom}
            onType={(weCom) => set({ weCom })}
          />
          <TextField
            label={words.phone}
            {...(form.phone === '' ? { hint: words.noPhone } : {})}
            value={form.phone}
            readOnly
            onType={() => undefined}
          />
        </div>
      </Sheet>
      <Sheet title={words.kinds}>
        <ChoiceTable choices={form.choices} onChoose={(choices) => set({ choices })} />
      </Sheet>
      <RefusalNotice error={save.error} />
      {save.isSuccess && <Notice tone="done">{words.saved}</Notice>}
      <div>
        <Button type="submit" weight="primary" busy={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
