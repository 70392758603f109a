import { TextField } from '../../../design/text-field.tsx';
import type { TimeForm } from './call-days.ts';
import { words } from './words.zh.ts';

interface MoreTimesProps {
  readonly form: TimeForm;
  readonly onChange: (form: TimeForm) => void;
}

/** Reminder, grace and the deadlines after submission; all of it may stay empty. */
export function MoreTimes({ form, onChange }: MoreTimesProps) {
  const set = (more: Partial<TimeForm>): void => onChange({ ...form, ...more });
  return (
    <details className="open-call-wide">
      <summary>{words.moreTimes}</summary>
      <div className="open-call open-call-more">
        <TextField
          label={words.softOn}
          hint={words.softHint}
          type="date"
          value={form.softOn}
          onType={(softOn) => set({ softOn })}
        />
        <TextField
          label={words.graceHours}
          hint={words.graceHint}
          type="number"
          min={0}
          max={168}
          step={0.5}
          value={form.graceHours}
          onType={(graceHours) => set({ graceHours })}
        />
        <TextField
          label={words.sealOn}
          hint={words.sealHint}
          type="date"
          value={form.sealOn}
          onType={(sealOn) => set({ sealOn })}
        />
        <div />
        <TextField
          label={words.recommendOn}
          hint={words.recommendHint}
          type="date"
          value={form.recommendOn}
          onType={(recommendOn) => set({ recommendOn })}
        />
        <TextField
          label={words.recommendSoftOn}
          type="date"
          value={form.recommendSoftOn}
          disabled={form.recommendOn === ''}
          onType={(recommendSoftOn) => set({ recommendSoftOn })}
        />
      </div>
    </details>
  );
}
