import { Button } from '../../../design/button.tsx';
import { Loaded } from '../../../design/loaded.tsx';
import { useSite } from '../../../session/site.ts';
import { unitChoices } from '../../../session/unit-choices.ts';
import { words } from './words.zh.ts';

interface UnitChoiceProps {
  /** The units chosen; null: all of them. */
  readonly chosen: readonly string[] | null;
  readonly onChoose: (chosen: readonly string[] | null) => void;
}

/** Which recommending units take part: all, or some, chosen one by one or by their group. */
export function UnitChoice({ chosen, onChoose }: UnitChoiceProps) {
  const site = useSite();
  return (
    <fieldset className="open-call-wide unit-choice stack-small">
      <legend className="field-label">{words.units}</legend>
      <p className="note">{words.unitsHint}</p>
      <Loaded query={site}>
        {({ units }) => {
          const all = units.map(({ id }) => id);
          if (chosen === null)
            return (
              <div className="row">
                <span>{words.allUnits(all.length)}</span>
                <Button onClick={() => onChoose(all)}>{words.choose}</Button>
              </div>
            );
          const set = (ids: readonly string[], on: boolean): void =>
            onChoose(all.filter((id) => (ids.includes(id) ? on : chosen.includes(id))));
          return (
            <div className="stack">
              <div className="row">
                <span role="status">{words.chosenUnits(chosen.length, all.length)}</span>
                <Button onClick={() => onChoose(null)}>{words.takeAll}</Button>
              </div>
              {chosen.length === 0 && (
                <p className="field-error" role="alert">
                  {words.noneChosen}
                </p>
              )}
              {unitChoices(units).map(({ label, choices }) => {
                const ids = choices.map(({ value }) => value);
                return (
                  <div key={label} role="group" aria-label={label} className="stack-small">
                    <label className="choice">
                      <input
                        type="checkbox"
                        checked={ids.every((id) => chosen.includes(id))}
                        onChange={(event) => set(ids, event.target.checked)}
                      />
                      <strong>{words.groupAll(label)}</strong>
                    </label>
                    <div className="unit-choice-list">
                      {choices.map(({ value, label: name }) => (
                        <label key={value} className="choice">
                          <input
                            type="checkbox"
                            checked={chosen.includes(value)}
                            onChange={(event) => set([value], event.target.checked)}
                          />
                          {name}
                        </label>
                      ))}
                    </div>
                  </div>
                );
              })}
            </div>
          );
        }}
      </Loaded>
    </fieldset>
  );
}
