import { TextField } from '../../design/text-field.tsx';
import { reasonIsShort, type TypedCode } from './typed-code.ts';
import type { UsccProblem } from './uscc-problem.ts';
import { words } from './words.zh.ts';

interface UsccFieldProps {
  readonly typed: TypedCode;
  /** What is wrong with the code that was typed. */
  readonly problem: UsccProblem | undefined;
  /** Has sending been tried? From then on what is missing says so. */
  readonly asked: boolean;
  readonly onChange: (typed: TypedCode) => void;
}

/**
 * A 统一社会信用代码, checked while it is typed. Where only a check digit does not agree, one may say that it is right
 * nevertheless, and why: the code on the licence is the code.
 */
export function UsccField({ typed, problem, asked, onChange }: UsccFieldProps) {
  const { uscc, usccReason } = typed;
  const whole = uscc.replace(/[ -]/g, '').length >= 18;
  const shown = asked || whole ? problem : undefined;
  const explains = shown?.explainable === true && usccReason !== null;
  const missing = asked && uscc.trim() === '' ? words.missing : undefined;
  return (
    <>
      <TextField
        label={words.uscc}
        value={uscc}
        onType={(code) => onChange({ uscc: code, usccReason })}
        className="input-code"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        hint={hintOf(whole, shown, explains)}
        error={missing ?? (explains ? undefined : shown?.sentence)}
        required
      />
      {shown?.explainable === true && (
        <label className="choice">
          <input
            type="checkbox"
            checked={explains}
            onChange={(event) => onChange({ uscc, usccReason: event.target.checked ? '' : null })}
          />
          {words.explain}
        </label>
      )}
      {explains && (
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          value={usccReason}
          onType={(reason) => onChange({ uscc, usccReason: reason })}
          maxLength={500}
          error={asked && reasonIsShort(typed) ? words.reasonShort : undefined}
          required
        />
      )}
    </>
  );
}

function hintOf(whole: boolean, problem: UsccProblem | undefined, explains: boolean): string {
  if (explains && problem) return problem.sentence;
  return whole && problem === undefined ? words.right : words.hint;
}
