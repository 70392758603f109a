import { plainUsername, usernameIsGood } from '#membership/username.ts';
import { TextField } from '../design/text-field.tsx';
import type { Registration } from './registration.ts';
import { words } from './words.zh.ts';

interface PersonPartProps {
  readonly typed: Registration;
  readonly asked: boolean;
  readonly onChange: (part: Partial<Registration>) => void;
}

/** The person who registers, and how they sign in. */
export function PersonPart({ typed, asked, onChange }: PersonPartProps) {
  const lacks = (value: string, label: string): string | undefined =>
    asked && value.trim() === '' ? words.missing(label) : undefined;
  const name = plainUsername(typed.username);
  const badName = name.length > 1 && !usernameIsGood(name) ? words.badUsername : undefined;
  return (
    <>
      <h2>{words.personPart}</h2>
      <p className="note">{words.personHint}</p>
      <div className="front-pair">
        <TextField
          label={words.personName}
          value={typed.name}
          onType={(value) => onChange({ name: value })}
          autoComplete="name"
          maxLength={40}
          error={lacks(typed.name, words.personName)}
          required
        />
        <TextField
          label={words.phone}
          value={typed.phone}
          onType={(phone) => onChange({ phone })}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          error={lacks(typed.phone, words.phone)}
          required
        />
      </div>
      <TextField
        label={words.username}
        hint={words.usernameHint}
        value={typed.username}
        onType={(username) => onChange({ username })}
        autoComplete="username"
        maxLength={60}
        error={lacks(typed.username, words.username) ?? badName}
        required
      />
    </>
  );
}
