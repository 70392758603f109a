import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { CountyCase } from '#contract/county.ts';
import { dayOf } from '#kernel/working-day.ts';
import { countyStances } from '#procedure/application/county-stance.ts';
import { stanceWords } from '#procedure/application/county-words.zh.ts';
import { saysEnough } from '#procedure/application/reason.ts';
import { api } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { momentWords } from '../../design/moment-words.ts';
import { Notice } from '../../design/notice.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { queryClient } from '../../query-client.ts';
import { serverNow } from '../../session/server-clock.ts';
import { WordsField } from '../review/words-field.tsx';
import { spokenMeanwhile, type OpinionDraft } from './opinion-draft.ts';
import { countyCaseKey, refreshCounty } from './queries.ts';
import { words } from './words.zh.ts';

interface OpinionFormProps {
  readonly applicationId: string;
  readonly given: CountyCase;
  /** What is being written; null while it is what the office said before. */
  readonly draft: OpinionDraft | null;
  readonly onDraft: (draft: OpinionDraft | null) => void;
}

/** The county's word: for it, against it, or back to be corrected; with its reasons and its day. */
export function OpinionForm({ applicationId, given, draft, onDraft }: OpinionFormProps) {
  const before = given.opinions.find(({ current }) => current);
  const now = draft ?? {
    stance: before?.stance ?? 'agree',
    text: before?.text ?? '',
    opinedOn: before?.opinedOn ?? dayOf(new Date(serverNow())),
    over: given.opinions[0]?.at ?? null,
  };
  const { stance, text, opinedOn } = now;
  const meanwhile = spokenMeanwhile(given.opinions, draft);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: () => api.county.opine({ applicationId, stance, text, opinedOn }),
    onSuccess: async (said) => {
      // An older answer that is still under way must not come after it.
      await queryClient.cancelQueries({ queryKey: countyCaseKey(applicationId) });
      queryClient.setQueryData(countyCaseKey(applicationId), said);
      onDraft(null);
      setAsked(false);
      void refreshCounty();
    },
  });
  const locked = save.isPending;
  const change = (more: Partial<OpinionDraft>): void => {
    save.reset();
    onDraft({ ...now, ...more });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!locked && saysEnough(text) && opinedOn !== '') save.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {meanwhile !== undefined && (
        <Notice tone="warns">
          {words.meanwhile(meanwhile.by, momentWords(meanwhile.at))}{' '}
          <Button weight="plain" disabled={locked} onClick={() => onDraft(null)}>
            {words.dropMine}
          </Button>
        </Notice>
      )}
      <fieldset className="plain-fieldset county-stances" disabled={locked}>
        <legend className="field-label">{words.stance}</legend>
        {countyStances.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="stance"
              checked={stance === one}
              onChange={() => change({ stance: one })}
            />
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
        disabled={locked}
        onType={(typed) => change({ text: typed })}
      />
      {stance === 'agree' && text.trim() === '' && (
        <div>
          <Button weight="plain" disabled={locked} onClick={() => change({ text: words.usualText })}>
            {words.usual}
          </Button>
        </div>
      )}
      <div className="county-day">
        <TextField
          label={words.day}
          type="date"
          value={opinedOn}
          disabled={locked}
          onType={(day) => change({ opinedOn: day })}
          required
        />
      </div>
      <RefusalNotice error={save.error} />
      {save.isSuccess && draft === null && <Notice tone="done">{words.saved}</Notice>}
      <div className="row">
        <Button type="submit" weight="primary" busy={locked}>
          {before === undefined ? words.save : words.opineAgain}
        </Button>
        {draft !== null && <span className="note">{words.unsaved}</span>}
      </div>
    </form>
  );
}
