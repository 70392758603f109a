import { useState, type SubmitEvent } from 'react';
import { eventKinds, type EventKind } from '#kernel/event.ts';
import { eventWords } from '#kernel/event-words.zh.ts';
import { Button } from '../../../design/button.tsx';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { words } from '../words.zh.ts';
import './events.css';

/** Which events are wanted; nothing for all. */
export interface Filter {
  readonly kind?: EventKind;
  readonly text?: string;
}

const choices = eventKinds.map((kind) => ({ value: kind, label: eventWords[kind] }));

/** Narrows the events by what was done and by a word; a kind at once, a word when it is sent. */
export function EventFilter({ onFilter }: { readonly onFilter: (filter: Filter) => void }) {
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const send = (chosen: string): void => {
    const known = eventKinds.find((one) => one === chosen);
    const word = text.trim();
    onFilter({ ...(known === undefined ? {} : { kind: known }), ...(word === '' ? {} : { text: word }) });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send(kind);
  };
  return (
    <form className="event-filter" onSubmit={submit} role="search">
      <ChoiceField
        label={words.kind}
        placeholder={words.allKinds}
        value={kind}
        groups={[{ label: '', choices }]}
        onChoose={(chosen) => {
          setKind(chosen);
          send(chosen);
        }}
      />
      <TextField label={words.text} type="search" value={text} onType={setText} maxLength={100} />
      <Button type="submit">{words.find}</Button>
    </form>
  );
}
