import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { authoritySees } from '#procedure/application/transitions.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { filterHeads } from '../../review/filter-heads.ts';
import type { SetFilter } from '../../review/use-address-filter.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import { HandedUpTable } from './handed-up-table.tsx';
import type { OverviewFilterName } from './overview-filter-names.ts';

interface HandedUpListProps {
  readonly heads: readonly ApplicationHead[];
  readonly filter: Readonly<Record<OverviewFilterName, string>>;
  readonly types: readonly { readonly id: string; readonly label: string }[];
  /** Names of the cities. */
  readonly regions: readonly string[];
  readonly onSet: SetFilter<OverviewFilterName>;
}

/** What the authority may open, with its filters. */
export function HandedUpList({ heads, filter, types, regions, onSet }: HandedUpListProps) {
  const listed = filterHeads(heads, { ...filter, call: '' });
  const closed = filter.state !== '' && !authoritySees.some((state) => state === filter.state);
  return (
    <div className="stack">
      <div className="filter-row">
        <TextField
          label={reviewWords.search}
          placeholder={reviewWords.searchHint}
          type="search"
          value={filter.text}
          onType={(value) => onSet({ text: value })}
        />
        <ChoiceField
          label={reviewWords.region}
          placeholder={reviewWords.all}
          value={filter.region}
          groups={[{ label: '', choices: regions.map((name) => ({ value: name, label: name })) }]}
          onChoose={(value) => onSet({ region: value })}
        />
        <ChoiceField
          label={reviewWords.type}
          placeholder={reviewWords.all}
          value={filter.type}
          groups={[{ label: '', choices: types.map(({ id, label }) => ({ value: id, label })) }]}
          onChoose={(value) => onSet({ type: value })}
        />
      </div>
      {listed.length === 0 ? (
        <EmptyState title={closed ? words.notYours : heads.length === 0 ? words.noneYet : words.noMatch}>
          {closed ? (
            words.notYoursLine
          ) : heads.length === 0 ? (
            words.noneYetLine
          ) : (
            <>
              {words.noMatchLine} <Link to="/authority">{words.clear}</Link>
            </>
          )}
        </EmptyState>
      ) : (
        <HandedUpTable heads={listed} />
      )}
    </div>
  );
}
