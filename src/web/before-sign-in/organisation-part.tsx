import { ChoiceField } from '../design/choice-field.tsx';
import { TextField } from '../design/text-field.tsx';
import { unitChoices } from '../session/unit-choices.ts';
import type { Site } from '../session/site.ts';
import type { Registration } from './registration.ts';
import { words } from './words.zh.ts';

interface OrganisationPartProps {
  readonly site: Site;
  readonly typed: Registration;
  /** Has sending been tried? From then on empty fields say so. */
  readonly asked: boolean;
  /** What is wrong with the code that was typed. */
  readonly usccProblem: string | undefined;
  readonly onChange: (part: Partial<Registration>) => void;
}

/** The organisation: its name, its code – checked while it is typed –, its city and its recommending unit. */
export function OrganisationPart({ site, typed, asked, usccProblem, onChange }: OrganisationPartProps) {
  const regions = site.regions.map(({ code, name }) => ({ value: code, label: name }));
  const lacks = (value: string, sentence: string): string | undefined =>
    asked && value.trim() === '' ? sentence : undefined;
  const whole = typed.uscc.replace(/[ -]/g, '').length >= 18;
  const problem = asked || whole ? usccProblem : undefined;
  return (
    <>
      <h2>{words.organisationPart}</h2>
      <TextField
        label={words.organisationName}
        hint={words.organisationNameHint}
        value={typed.organisationName}
        onType={(organisationName) => onChange({ organisationName })}
        autoComplete="organization"
        error={lacks(typed.organisationName, words.missing(words.organisationName))}
        required
      />
      <TextField
        label={words.uscc}
        value={typed.uscc}
        onType={(code) => onChange({ uscc: code })}
        className="input-code"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        hint={whole && problem === undefined ? words.usccRight : words.usccHint}
        error={lacks(typed.uscc, words.missing(words.uscc)) ?? problem}
        required
      />
      <div className="front-pair">
        <ChoiceField
          label={words.region}
          placeholder={words.chooseRegion}
          value={typed.region}
          groups={[{ label: '', choices: regions }]}
          onChoose={(region) => onChange({ region, unitId: ownUnit(site, region) ?? typed.unitId })}
          error={lacks(typed.region, words.missingChoice(words.region))}
        />
        <ChoiceField
          label={words.unit}
          placeholder={words.chooseUnit}
          value={typed.unitId}
          groups={unitChoices(site.units)}
          onChoose={(unitId) => onChange({ unitId })}
          error={lacks(typed.unitId, words.missingChoice(words.unit))}
        />
      </div>
      <p className="note">{words.unitHint}</p>
    </>
  );
}

/** The unit that stands for a city, which most of its organisations go through. */
function ownUnit(site: Site, region: string): string | undefined {
  const name = site.regions.find(({ code }) => code === region)?.name;
  return site.units.find((unit) => unit.group === 'city' && (unit.region === name || unit.region === region))
    ?.id;
}
