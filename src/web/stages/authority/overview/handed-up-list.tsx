import { Link } from 'react-router';
import type { ApplicationHead } from '#contract/shapes.ts';
import { ChoiceField } from '../../../design/choice-field.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { filterHeads } from '../../review/filter-heads.ts';
import { words as reviewWords } from '../../review/words.zh.ts';
import { words } from '../words.zh.ts';
import { HandedUpTable } from './handed-up-table.tsx';
import type { overviewFilterNames } from './overview-page.tsx';

type Name = (typeof overviewFilterNames)[number];

interface HandedUpListProps {
  readonly heads: readonly ApplicationHead[];
  readonly filter: Readonly<Record<Name, string>>;
  readonly types: readonly { readonly id: string; readonly label: string }[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly onSet: (name: Name, value: string) => void;
}

/** What the authority may open, with its filters. */
export function HandedUpList({ heads, filter, types, regions, onSet }: HandedUpListProps) {
  const listed = filterHeads(heads, { ...filter, call: '' });
  return (
    <div className="stack">
      <div className="filter-row">
        <TextField
          label={reviewWords.search}
          placeholder={reviewWords.searchHint}
          type="search"
          value={filter.text}
          onType={(value) => onSet('text', value)}
        />
        <ChoiceField
          label={reviewWords.region}
          placeholder={reviewWords.all}
          value={filter.region}
          groups={[{ label: '', choices: regions.map(({ code, name }) => ({ value: code, label: name })) }]}
          onChoose={(value) => onSet('region', value)}
        />
        <ChoiceField
          label={reviewWords.type}
          placeholder={reviewWords.all}
          value={filter.type}
          groups={[{ label: '', choices: types.map(({ id, label }) => ({ value: id, label })) }]}
          onChoose={(value) => onSet('type', value)}
        />
      </div>
      {listed.length === 0 ? (
        <EmptyState title={heads.length === 0 ? words.noneYet : words.noMatch}>
          {heads.length === 0 ? (
            words.noneYetLine
          ) : (
            <>
              {words.noMatchLine} <Link to="/authority">{words.clear}</Link>
            </>
          )}
        </EmptyState>
      ) : (
        <HandedUpTable heads={listed} regions={regions} />
      )}
    </div>
  );
}
