import type { ReactNode } from 'react';
import { Field } from '../../design/field.tsx';

interface WordsFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly onType: (value: string) => void;
}

/** Several lines of text with their label. */
export function WordsField(props: WordsFieldProps) {
  const { label, hint, error, value, rows = 4, maxLength, disabled = false, onType } = props;
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={rows}
          maxLength={maxLength}
          value={value}
          disabled={disabled}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
