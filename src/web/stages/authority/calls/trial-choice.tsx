import type { TrialItem } from '#contract/check-trials.ts';
import { trialWords as words } from './trial-words.zh.ts';
import './trial-choice.css';

interface TrialChoiceProps {
  readonly legend: string;
  readonly trials: readonly TrialItem[];
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

/** Checks on trial, each with a box to choose it. */
export function TrialChoice({ legend, trials, chosen, onChoose }: TrialChoiceProps) {
  return (
    <fieldset className="plain-fieldset trial-choice">
      <legend>{legend}</legend>
      {trials.map(({ code, line, place, follows }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
            }
          />
          <span>
            {line}
            <small className="note">
              {place}
              {follows && ` · ${words.follows}`}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
