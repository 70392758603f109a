import type { ReactNode } from 'react';
import { Field } from './field.tsx';

/** Choices under one heading; the heading is left out where it is empty. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

interface ChoiceFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  /** What stands there before anything is chosen. */
  readonly placeholder?: string;
  readonly groups: readonly ChoiceGroup[];
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
}

/** A choice of one out of a list, by the browser's own control: it works with every keyboard and phone. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, hint, error, value, placeholder, groups, disabled = false, onChoose } = props;
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          disabled={disabled}
          onChange={(event) => onChoose(event.target.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {groups.map((group) =>
            group.label === '' ? (
              options(group)
            ) : (
              <optgroup key={group.label} label={group.label}>
                {options(group)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

const options = ({ choices }: ChoiceGroup): ReactNode[] =>
  choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ));
