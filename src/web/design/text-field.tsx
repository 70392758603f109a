import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './field.tsx';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** One line of text with its label; passwords and codes by `type` and `className`. */
export function TextField({ label, hint, error, value, onType, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className={`input ${className ?? ''}`}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
