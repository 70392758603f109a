import { useState } from 'react';
import type { CallSetUp } from '#contract/call-time.ts';
import { momentWords } from '#procedure/application/words.zh.ts';
import { api } from '../../../api.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { ConfirmButton } from '../../../design/confirm-button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { refreshSetUp } from './set-up-key.ts';
import { stageWords, words } from './words.zh.ts';

interface ExtendFormProps {
  readonly callId: string;
  readonly stages: CallSetUp['stages'];
  readonly units: CallSetUp['units'];
}

const blank = { unitId: '', until: '', reason: '' };

/** Gives a stage more time, for all or one unit, with the reason. The server says what is wrong with the moment. */
export function ExtendForm({ callId, stages, units }: ExtendFormProps) {
  const [stage, setStage] = useState(stages[0]?.stage ?? 'submit');
  const [form, setForm] = useState(blank);
  const [done, setDone] = useState(false);
  const set = (more: Partial<typeof blank>): void => setForm((before) => ({ ...before, ...more }));
  // A field of date and time knows no zone: it is the time of Beijing.
  const until = new Date(`${form.until}:00+08:00`);
  const known = !Number.isNaN(until.getTime());
  const whom = units.find(({ unitId }) => unitId === form.unitId)?.unitName ?? words.all;
  const extend = async (): Promise<void> => {
    const unitId = form.unitId === '' ? null : form.unitId;
    await api.callTime.extend({ callId, stage, unitId, until: until.toISOString(), reason: form.reason });
    setForm(blank);
    setDone(true);
    await refreshSetUp(callId);
  };
  return (
    <div className="stack">
      {done && form.until === '' && <Notice tone="done">{words.extended}</Notice>}
      <div className="open-call">
        <ChoiceField
          label={words.stage}
          value={stage}
          groups={[
            { label: '', choices: stages.map((one) => ({ value: one.stage, label: stageWords[one.stage] })) },
          ]}
          onChoose={(value) => setStage(stages.find((one) => one.stage === value)?.stage ?? stage)}
        />
        <ChoiceField
          label={words.forWhom}
          placeholder={words.all}
          value={form.unitId}
          groups={[
            {
              label: '',
              choices: units
                .filter(({ takesPart }) => takesPart)
                .map(({ unitId, unitName }) => ({ value: unitId, label: unitName })),
            },
          ]}
          onChoose={(unitId) => set({ unitId })}
        />
        <TextField
          label={words.until}
          hint={words.untilHint}
          type="datetime-local"
          value={form.until}
          onType={(typed) => set({ until: typed })}
        />
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          maxLength={500}
          value={form.reason}
          onType={(reason) => set({ reason })}
        />
      </div>
      <div>
        <ConfirmButton
          label={words.extend}
          title={words.extendAsk(stageWords[stage], whom)}
          line={known ? words.extendLine(momentWords(until)) : ''}
          weight="primary"
          disabled={!known || form.reason.trim() === ''}
          onConfirm={extend}
        />
      </div>
    </div>
  );
}
