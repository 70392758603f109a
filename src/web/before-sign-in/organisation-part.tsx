import { ChoiceField } from '../design/choice-field.tsx';
import { TextField } from '../design/text-field.tsx';
import { unitChoices } from '../session/unit-choices.ts';
import { UsccField } from '../session/uscc/uscc-field.tsx';
import type { UsccProblem } from '../session/uscc/uscc-problem.ts';
import type { Site } from '../session/site.ts';
import type { Registration } from './registration.ts';
import { words } from './words.zh.ts';

interface OrganisationPartProps {
  readonly site: Site;
  readonly typed: Registration;
  /** Has sending been tried? From then on empty fields say so. */
  readonly asked: boolean;
  /** What is wrong with the code that was typed. */
  readonly usccProblem: UsccProblem | undefined;
  readonly onChange: (part: Partial<Registration>) => void;
}

/** The organisation: its name, its code – checked while it is typed –, its city and its recommending unit. */
export function OrganisationPart({ site, typed, asked, usccProblem, onChange }: OrganisationPartProps) {
  const regions = site.regions.map(({ code, name }) => ({ value: code, label: name }));
  const lacks = (value: string, sentence: string): string | undefined =>
    asked && value.trim() === '' ? sentence : undefined;
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
      <UsccField typed={typed} problem={usccProblem} asked={asked} onChange={onChange} />
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
