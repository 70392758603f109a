import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { dayOf } from '#kernel/working-day.ts';
import { countyStances, type CountyStance } from '#procedure/application/county-stance.ts';
import { stanceWords } from '#procedure/application/county-words.zh.ts';
import { saysEnough } from '#procedure/application/reason.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { serverNow } from '../../session/server-clock.ts';
import { WordsField } from '../review/words-field.tsx';
import { refreshCounty } from './queries.ts';
import { words } from './words.zh.ts';

interface OpinionFormProps {
  readonly applicationId: string;
  /** What the office said of this version before. */
  readonly onSaved: () => void;
  readonly before:
    { readonly stance: CountyStance; readonly text: string; readonly opinedOn: string } | undefined;
}

/** The county's word: for it, against it, or back to be corrected; with its reasons and its day. */
export function OpinionForm({ applicationId, before, onSaved }: OpinionFormProps) {
  const [stance, setStance] = useState<CountyStance>(before?.stance ?? 'agree');
  const [text, setText] = useState(before?.text ?? '');
  const [opinedOn, setOpinedOn] = useState(before?.opinedOn ?? dayOf(new Date(serverNow())));
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      await api.county.opine({ applicationId, stance, text, opinedOn });
      onSaved();
      await refreshCounty();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (saysEnough(text) && opinedOn !== '') save.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} onChange={() => save.reset()}>
      <fieldset className="plain-fieldset county-stances">
        <legend className="field-label">{words.stance}</legend>
        {countyStances.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="stance" checked={stance === one} onChange={() => setStance(one)} />
            <span>
              {stanceWords[one]} <span className="note">{words.stanceHints[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <WordsField
        label={words.text}
        hint={words.textHint}
        error={asked && !saysEnough(text) ? words.textMissing : undefined}
        value={text}
        maxLength={2000}
        onType={setText}
      />
      {stance === 'agree' && text.trim() === '' && (
        <div>
          <Button weight="plain" onClick={() => setText(words.usualText)}>
            {words.usual}
          </Button>
        </div>
      )}
      <div className="county-day">
        <TextField label={words.day} type="date" value={opinedOn} onType={setOpinedOn} required />
      </div>
      <RefusalNotice error={save.error} />
      <div>
        <Button type="submit" weight="primary" busy={save.isPending}>
          {before === undefined ? words.save : words.opineAgain}
        </Button>
      </div>
    </form>
  );
}
