import { useState, type SubmitEvent } from 'react';
import { Button } from '../../design/button.tsx';
import { RefusalNotice } from '../../design/refusal-notice.tsx';
import { TextField } from '../../design/text-field.tsx';

interface OneFieldFormProps {
  readonly label: string;
  readonly button: string;
  readonly type: 'password' | 'text';
  readonly autoComplete: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (typed: string) => void;
}

/** One step of several: one field, one button. */
export function OneFieldForm({ label, button, type, autoComplete, busy, error, onSend }: OneFieldFormProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onSend(typed);
  };
  return (
    <form className="narrow-form" onSubmit={submit}>
      <RefusalNotice error={error} />
      <TextField
        label={label}
        type={type}
        value={typed}
        onType={setTyped}
        autoComplete={autoComplete}
        inputMode={type === 'text' ? 'numeric' : 'text'}
        className={type === 'text' ? 'input-code' : ''}
        autoFocus
        required
      />
      <div>
        <Button type="submit" weight="primary" busy={busy}>
          {button}
        </Button>
      </div>
    </form>
  );
}
