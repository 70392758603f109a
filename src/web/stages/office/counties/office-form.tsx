import { useMutation } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { shanxiCounties } from '#membership/shanxi/counties.zh.ts';
import { api } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { RefusalNotice } from '../../../design/refusal-notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { useSignedIn } from '../../../session/me.ts';
import { refreshCounty } from '../../county/queries.ts';
import { words } from './words.zh.ts';

/** Enters the office of a county of the unit's city; its usual name is put in. In: counties that have one. */
export function OfficeForm({ taken }: { readonly taken: readonly string[] }) {
  const list = useId();
  const region = useSignedIn().organisation?.region ?? '';
  const counties = (shanxiCounties.get(region) ?? []).filter((county) => !taken.includes(county));
  const [county, setCounty] = useState('');
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: async () => {
      await api.county.addOffice({ county, name });
      await refreshCounty();
      setCounty('');
      setName('');
      return name;
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (county.trim() !== '' && name.trim() !== '') add.mutate();
  };
  const type = (typed: string): void => {
    if (name === '' || name === words.nameOf(county)) setName(typed === '' ? '' : words.nameOf(typed));
    setCounty(typed);
  };
  return (
    <form className="stack-small" onSubmit={submit}>
      <p className="note">{words.countyHint}</p>
      <div className="filter-row">
        <TextField label={words.county} list={list} value={county} maxLength={20} required onType={type} />
        <datalist id={list}>
          {counties.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <TextField label={words.name} value={name} maxLength={120} required onType={setName} />
      </div>
      <RefusalNotice error={add.error} />
      {add.isSuccess && <Notice tone="done">{words.added(add.data)}</Notice>}
      <div>
        <Button type="submit" busy={add.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
