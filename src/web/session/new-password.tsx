import { useState } from 'react';
import { passwordFaults, plainRules, strictRules, type PasswordFault } from '#membership/password-rules.ts';
import { TextField } from '../design/text-field.tsx';
import { words } from './words.zh.ts';
import './new-password.css';

interface NewPasswordProps {
  readonly username: string;
  /** For somebody who must sign in with a second factor: a longer one. */
  readonly strict?: boolean;
  /** Has sending been tried? From then on a password that may not stand says so. */
  readonly asked?: boolean;
  /** Called with each password that may stand: by the rules, and typed twice alike; with null until then. */
  readonly onChoose: (password: string | null) => void;
}

/** A new password, typed twice; the rules stand beside it and tick themselves off. The server has the last word. */
export function NewPassword({ username, strict = false, asked = false, onChoose }: NewPasswordProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const rules = strict ? strictRules : plainRules;
  const faults = passwordFaults(first, username, rules);
  const change = (one: string, other: string): void => {
    setFirst(one);
    setSecond(other);
    onChoose(one === other && passwordFaults(one, username, rules).length === 0 ? one : null);
  };
  // While the second is still being typed it may be shorter.
  const alike = asked ? first === second : first.startsWith(second);
  const lines: [PasswordFault, string][] = [
    ['length', words.ruleLength(rules.length)],
    ['classes', words.ruleClasses(rules.classes)],
    ['username', words.ruleUsername],
  ];
  return (
    <>
      <TextField
        label={words.newPassword}
        type="password"
        value={first}
        onType={(typed) => change(typed, second)}
        autoComplete="new-password"
        required
        error={asked && faults.length > 0 ? words.notYet : undefined}
        hint={
          <ul className="password-rules">
            {lines.map(([fault, line]) => {
              const met = first !== '' && !faults.includes(fault);
              return (
                <li key={fault} className={met ? 'met' : undefined}>
                  <span aria-hidden="true">{met ? '✓' : '·'}</span> {line}
                  <span className="only-read-aloud">{met ? words.ruleMet : words.ruleOpen}</span>
                </li>
              );
            })}
          </ul>
        }
      />
      <TextField
        label={words.passwordAgain}
        type="password"
        value={second}
        onType={(typed) => change(first, typed)}
        autoComplete="new-password"
        required
        error={(asked || second !== '') && !alike ? words.different : undefined}
      />
    </>
  );
}
